using System.Diagnostics;
using System.Text;
using PiiClassifier.Fixtures;

namespace PiiClassifier.Cli.Tests.Ci;

/// <summary>A repository of git in a folder that goes when the test ends, with the built command on PATH. No setting of the machine reaches it.</summary>
internal sealed class GitRepository : IDisposable
{
    /// <summary>Invented people.</summary>
    public const string Persons = "氏名,住所,電話番号\n山田 太郎,東京都千代田区丸の内1-1-1,03-0000-0001\n鈴木 花子,大阪府大阪市北区梅田2-2-2,06-0000-0002\n佐藤 一郎,愛知県名古屋市中区栄3-3-3,052-000-0003\n";

    /// <summary>A table about things.</summary>
    public const string Things = "品目,数量\nりんご,3\nみかん,5\nぶどう,8\n";

    /// <summary>What would be a personal table, cut off in a quote, if a program were one.</summary>
    public const string ProgramText = Persons + "\"never closed, \n";

    private readonly ScratchFolder _folder = new();

    /// <summary>Makes an empty repository whose branch is <c>main</c>.</summary>
    public static async Task<GitRepository> CreateAsync()
    {
        var repository = new GitRepository();
        Directory.CreateDirectory(repository.FullPath);
        Directory.CreateDirectory(repository.Temporary);
        InstalledCommand.In(repository.Commands);
        await repository.GitAsync("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /// <summary>The working tree.</summary>
    public string FullPath => _folder["repository"];

    /// <summary>Where programs make their temporary files.</summary>
    public string Temporary => _folder["temporary"];

    /// <summary>The folder with the command.</summary>
    public string Commands => _folder["bin"];

    /// <summary>Writes a file of the working tree.</summary>
    public void Write(string name, string text) => _folder.Write(Path.Combine("repository", name), Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and stages it.</summary>
    public async Task StageAsync(string name, string text)
    {
        Write(name, text);
        await GitAsync("add", "--", name);
    }

    /// <summary>Runs git and returns what it printed.</summary>
    public async Task<string> GitAsync(params string[] arguments)
    {
        ProcessRun run = await RunAsync("git", arguments);
        Assert.True(run.ExitCode == 0, run.Everything);
        return run.Output.TrimEnd();
    }

    /// <summary>Runs a program in the working tree.</summary>
    public Task<ProcessRun> RunAsync(string program, params string[] arguments) => RunAsync([], program, arguments);

    /// <summary>Runs a program in the working tree with variables of its own.</summary>
    public Task<ProcessRun> RunAsync(IEnumerable<KeyValuePair<string, string>> variables, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = FullPath };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("LC_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        (string Name, string Value)[] own =
        [
            ("PATH", Commands + Path.PathSeparator + start.Environment["PATH"]), ("HOME", _folder.FullPath), ("TMPDIR", Temporary), ("LANG", "C.UTF-8"),
            ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_AUTHOR_NAME", "Test"), ("GIT_AUTHOR_EMAIL", "test@example.com"), ("GIT_COMMITTER_NAME", "Test"), ("GIT_COMMITTER_EMAIL", "test@example.com"),
        ];
        foreach ((string name, string value) in own) start.Environment[name] = value;
        foreach ((string name, string value) in variables) start.Environment[name] = value;
        return ProcessRun.OfAsync(start);
    }

    public void Dispose() => _folder.Dispose();
}
