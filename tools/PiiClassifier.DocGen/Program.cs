using PiiClassifier.DocGen;

// Writes the generated pages of docs/ and the source that is made from the catalogue; with --check it writes nothing and exits with 1 when one of them is not what it would write.
bool check = args is ["--check"];
if (args.Length > 0 && !check)
{
    Console.Error.WriteLine("Usage: PiiClassifier.DocGen [--check]");
    return 64;
}
string repository = FindRepository();
bool same = true;
(string Name, string Text)[] files =
[
    ("docs/types.md", TypesPage.Print()),
    ("docs/recognizers.md", RecognizersPage.Print()),
    ("docs/configuration.md", ConfigurationPage.Print(File.ReadAllText(Path.Combine(repository, "docs", "configuration.md")))),
    ("docs/pii.schema.json", ConfigurationSchema.Print()),
    ("src/PiiClassifier.Compliance/JapanesePii.cs", ComplianceTaxonomy.Print()),
];
foreach ((string name, string text) in files)
{
    string path = Path.Combine(repository, name);
    if (File.Exists(path) && File.ReadAllText(path) == text) continue;
    same = false;
    if (check) Console.Error.WriteLine($"{name} is not what the code says: run dotnet run --project tools/PiiClassifier.DocGen");
    else File.WriteAllText(path, text);
}
return check && !same ? 1 : 0;

static string FindRepository()
{
    string? folder = AppContext.BaseDirectory;
    while (folder is not null && !File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder);
    return folder ?? throw new InvalidOperationException("Not below PiiClassifier.sln.");
}
