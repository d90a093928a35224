using System.Reflection;
using System.Runtime.Loader;

namespace PiiClassifier.Analyzers.Tests;

/// <summary>The rules run in the oldest compiler that is promised, Roslyn 4.8, hosted in a load context of its own.</summary>
public sealed class OldCompilerTests
{
    [Fact]
    public void Rules_InRoslyn48_ReportTheSame()
    {
        var context = new OldCompiler();
        Assembly tests = context.LoadFromAssemblyPath(typeof(OldCompilerTests).Assembly.Location);
        MethodInfo run = tests.GetType(typeof(OldCompilerRun).FullName!)!.GetMethod(nameof(OldCompilerRun.Run))!;
        string[] found = (string[])run.Invoke(null, [Code])!;
        Assert.Equal(["4.8.0.0", "PII001", "PII003", "PII005"], found);
        context.Unload();
    }

    private const string Code = """
        public class Customer { public int Id { get; set; } public string Email { get; set; } = ""; public string 氏名 { get; set; } = ""; }
        public class Code
        {
            public void Run(Customer c, Microsoft.Extensions.Logging.ILogger logger)
            {
                Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "{E} {I}", c.Email, c.Id);
                System.Console.WriteLine(c.氏名);
                string[] all = new[] { c.Email };
                throw new System.InvalidOperationException(string.Concat(all));
            }
        }
        """;

    private sealed class OldCompiler() : AssemblyLoadContext("Roslyn 4.8", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string name = assemblyName.Name!;
            if (name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp")
            {
                string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
                string package = name == "Microsoft.CodeAnalysis" ? "microsoft.codeanalysis.common" : "microsoft.codeanalysis.csharp";
                return LoadFromAssemblyPath(Path.Combine(packages, package, "4.8.0", "lib", "net7.0", name + ".dll"));
            }
            return name.StartsWith("PiiClassifier.", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll")) : null;
        }
    }
}
