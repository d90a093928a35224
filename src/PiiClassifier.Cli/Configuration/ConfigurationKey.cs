namespace PiiClassifier.Cli.Configuration;

/// <summary>One key of a configuration: an option of <c>pii scan</c> under another name.</summary>
/// <param name="Name">The key.</param>
/// <param name="Option">The option whose parser reads the value, or the argument <c>PATH</c>.</param>
/// <param name="Kind">How the value is written.</param>
/// <param name="Description">For the schema and docs/configuration.md.</param>
internal sealed record ConfigurationKey(string Name, string Option, ConfigurationKind Kind, string Description)
{
    /// <summary>Whether values name files.</summary>
    public ConfiguredFiles Files { get; init; }

    /// <summary>Another option that, given on the command line, takes the place of the key as its own option does.</summary>
    public string? OtherOption { get; init; }

    /// <summary>All texts there are; empty when there are many.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The range of a number.</summary>
    public (int Min, int Max)? Range { get; init; }

    /// <summary>Values as they are written in JSON.</summary>
    public required string Example { get; init; }
}
