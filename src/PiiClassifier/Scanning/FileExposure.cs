using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace PiiClassifier.Scanning;

/// <summary>Whether everyone on the machine may read a file.</summary>
/// <remarks>What a file server allows beyond the file system (the rights of a share, an export) is not seen.</remarks>
internal static class FileExposure
{
    /// <summary>Whether everyone may read the file; <see langword="null"/> where the platform does not tell.</summary>
    public static bool? EveryoneCanRead(FileInfo file)
    {
        try
        {
            return OperatingSystem.IsWindows() ? ByAccessList(file) : ByModes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException or NotSupportedException)
        {
            // Not everybody may ask, and some file systems (FAT, some servers) keep no access lists.
            return null;
        }
    }

    // A file is no more open than the folders that lead to it; through a link one gets where it leads.
    [UnsupportedOSPlatform("windows")]
    private static bool ByModes(FileInfo file)
    {
        var target = (FileInfo)Resolve(file);
        if ((target.UnixFileMode & UnixFileMode.OtherRead) == 0) return false;
        for (DirectoryInfo? folder = target.Directory; folder is not null; folder = folder.Parent)
        {
            folder = (DirectoryInfo)Resolve(folder);
            if ((folder.UnixFileMode & UnixFileMode.OtherExecute) == 0) return false;
        }
        return true;
    }

    private static FileSystemInfo Resolve(FileSystemInfo place) =>
        (place.Attributes & FileAttributes.ReparsePoint) == 0 ? place : place.ResolveLinkTarget(returnFinalTarget: true) ?? place;

    // Folders need not be asked: Windows lets everyone pass through them (bypass traverse checking) unless an administrator took that away.
    [SupportedOSPlatform("windows")]
    private static bool ByAccessList(FileInfo file)
    {
        bool allowed = false;
        foreach (FileSystemAccessRule rule in file.GetAccessControl(AccessControlSections.Access).GetAccessRules(includeExplicit: true, includeInherited: true, typeof(SecurityIdentifier)))
        {
            if ((rule.FileSystemRights & FileSystemRights.ReadData) == 0 || !IsEveryone((SecurityIdentifier)rule.IdentityReference)) continue;
            // Whoever is refused as one of everyone is not let in by another rule.
            if (rule.AccessControlType == AccessControlType.Deny) return false;
            allowed = true;
        }
        return allowed;
    }

    // To each of these belongs everyone who is logged on.
    [SupportedOSPlatform("windows")]
    private static bool IsEveryone(SecurityIdentifier group) =>
        group.IsWellKnown(WellKnownSidType.WorldSid) || group.IsWellKnown(WellKnownSidType.AuthenticatedUserSid) || group.IsWellKnown(WellKnownSidType.BuiltinUsersSid);
}
