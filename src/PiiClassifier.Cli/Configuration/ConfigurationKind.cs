namespace PiiClassifier.Cli.Configuration;

/// <summary>How the value of a key is written in JSON.</summary>
internal enum ConfigurationKind
{
    Text,
    Texts,
    Number,
    NumberOrText,
    Flag,
}
