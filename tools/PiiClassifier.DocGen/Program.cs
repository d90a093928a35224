using PiiClassifier.DocGen;

// Writes the generated pages of docs/; with --check it writes nothing and exits with 1 when one of them is not what it would write.
bool check = args is ["--check"];
if (args.Length > 0 && !check)
{
    Console.Error.WriteLine("Usage: PiiClassifier.DocGen [--check]");
    return 64;
}
string docs = Path.Combine(FindRepository(), "docs");
bool same = true;
(string Name, string Text)[] pages =
[
    ("types.md", TypesPage.Print()),
    ("recognizers.md", RecognizersPage.Print()),
    ("configuration.md", ConfigurationPage.Print(File.ReadAllText(Path.Combine(docs, "configuration.md")))),
    ("pii.schema.json", ConfigurationSchema.Print()),
];
foreach ((string name, string text) in pages)
{
    string path = Path.Combine(docs, name);
    if (File.Exists(path) && File.ReadAllText(path) == text) continue;
    same = false;
    if (check) Console.Error.WriteLine($"docs/{name} is not what the code says: run dotnet run --project tools/PiiClassifier.DocGen");
    else File.WriteAllText(path, text);
}
return check && !same ? 1 : 0;

static string FindRepository()
{
    string? folder = AppContext.BaseDirectory;
    while (folder is not null && !File.Exists(Path.Combine(folder, "PiiClassifier.sln"))) folder = Path.GetDirectoryName(folder);
    return folder ?? throw new InvalidOperationException("Not below PiiClassifier.sln.");
}
