namespace PiiClassifier.Cli.Configuration;

/// <summary>One key of a configuration with what it was given.</summary>
internal sealed record ConfigurationEntry(ConfigurationKey Key, IReadOnlyList<ConfigurationValue> Values);
