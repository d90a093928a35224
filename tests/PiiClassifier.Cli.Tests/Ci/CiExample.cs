using PiiClassifier.Tests;
using YamlDotNet.RepresentationModel;

namespace PiiClassifier.Cli.Tests.Ci;

/// <summary>An example of <c>samples/ci</c>: the commands that scan, as its YAML holds them, and what the service tells them.</summary>
/// <param name="file">The name of the file.</param>
internal sealed class CiExample(string file)
{
    private const string GitHub = "github-actions.yml";
    private const string GitLab = "gitlab-ci.yml";
    private const string Azure = "azure-pipelines.yml";

    /// <summary>The names of the files.</summary>
    public static IReadOnlyList<string> Files { get; } = [GitHub, GitLab, Azure];

    /// <summary>The commands of the one step that scans.</summary>
    public string Script { get; } = Yaml(RepositoryFolder.Combine("samples", "ci", file)).AllNodes.OfType<YamlScalarNode>().Single(node => node.Value!.Contains("pii scan ", StringComparison.Ordinal)).Value!;

    /// <summary>The report that the example keeps.</summary>
    public string Report { get; } = file == GitHub ? "pii.sarif" : "pii.html";

    /// <summary>Whether the service runs the commands on the commit that merges the change, rather than on the last one of its branch.</summary>
    public bool RunsOnTheMerge { get; } = file != GitLab;

    /// <summary>The variables of a run that nobody's change started.</summary>
    public IReadOnlyDictionary<string, string> OfASchedule(GitRepository repository) => file switch
    {
        GitHub => new Dictionary<string, string> { ["BASE"] = "", ["RUNNER_TEMP"] = repository.Temporary, ["GITHUB_WORKSPACE"] = repository.FullPath },
        GitLab => new Dictionary<string, string> { ["CI_PROJECT_DIR"] = repository.FullPath },
        _ => new Dictionary<string, string> { ["AGENT_TEMPDIRECTORY"] = repository.Temporary, ["BUILD_ARTIFACTSTAGINGDIRECTORY"] = repository.FullPath },
    };

    /// <summary>The variables of a run for a change that is to go into <c>main</c>.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="start">The commit from which the change started.</param>
    /// <param name="target">The last commit of <c>main</c>.</param>
    public IReadOnlyDictionary<string, string> OfAChange(GitRepository repository, string start, string target) => new Dictionary<string, string>(OfASchedule(repository))
    {
        [file switch { GitHub => "BASE", GitLab => "CI_MERGE_REQUEST_DIFF_BASE_SHA", _ => "SYSTEM_PULLREQUEST_TARGETBRANCH" }] = file switch { GitHub => target, GitLab => start, _ => "refs/heads/main" },
    };

    /// <summary>Reads a file of YAML with one document.</summary>
    public static YamlDocument Yaml(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return Assert.Single(stream.Documents);
    }
}
