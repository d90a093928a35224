namespace PiiClassifier.Masking;

/// <summary>The stable words for actions, in policies and on the command line.</summary>
internal static class MaskActionIds
{
    /// <summary>All words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<MaskAction>().Select(ToId)];

    /// <summary>The word for an action.</summary>
    public static string ToId(this MaskAction action) => action switch
    {
        MaskAction.Keep => "keep",
        MaskAction.Mask => "mask",
        MaskAction.Generalise => "generalise",
        MaskAction.Pseudonymise => "pseudonymise",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    /// <summary>The action that a word means.</summary>
    public static bool TryParse(string? id, out MaskAction action)
    {
        foreach (MaskAction known in Enum.GetValues<MaskAction>())
        {
            action = known;
            if (known.ToId() == id) return true;
        }
        action = default;
        return false;
    }
}
