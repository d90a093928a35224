namespace PiiClassifier.Cli.Tests.Ci;

/// <summary>Files that a change could bring along to keep its personal data from being found.</summary>
internal static class Silencers
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        (".piiignore", "*\n"),
        ("pii.types.json", """{ "types": [ { "id": "harmless-name", "japaneseName": "無害", "risk": 1, "headers": ["氏名", "住所", "電話番号"], "pattern": ".*", "chance": 0.000001 } ] }"""),
        ("pii.json", """{ "exclude": ["**"], "failOn": 5 }"""),
    ];
}
