using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PiiClassifier.SampleData.Shares;

/// <summary>Names that .NET cannot give, since it writes every name in UTF-8.</summary>
internal static class FileNames
{
    /// <summary>Renames a file.</summary>
    /// <param name="to">The bytes of the whole path.</param>
    /// <exception cref="IOException">The system refuses.</exception>
    public static void Rename(string from, byte[] to)
    {
        if (NativeRename([.. System.Text.Encoding.UTF8.GetBytes(from), 0], [.. to, 0]) != 0) throw new IOException("The system refuses the name.", new Win32Exception(Marshal.GetLastPInvokeError()));
    }

    [DllImport("libc", EntryPoint = "rename", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeRename(byte[] from, byte[] to);
}
