using System.Globalization;
using System.Text;

namespace PiiClassifier.AnalyzerCost;

/// <summary>A business application without sense: 500 classes of 70 lines, ten methods each, a sink in every method; every tenth lets something personal out.</summary>
internal static class GeneratedProject
{
    private const int Classes = 500;
    private const int MethodsOfAClass = 10;

    /// <summary>Writes the project and says how many lines and sinks it has.</summary>
    public static (int Lines, int Sinks) Write(string folder, string packageVersion, string feed)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Generated.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><EnableNETAnalyzers>false</EnableNETAnalyzers></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.Extensions.Logging.Abstractions" Version="10.0.14" />
                <PackageReference Include="PiiClassifier.Analyzers" Version="{packageVersion}" />
                <PackageReference Include="SecurityCodeScan.VS2019" Version="*" />
                <PackageReference Include="SonarAnalyzer.CSharp" Version="*" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><config><add key="globalPackagesFolder" value="packages" /></config><packageSources><add key="packed" value="{feed}" /></packageSources></configuration>""");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project><PropertyGroup><DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes></PropertyGroup></Project>");
        int lines = 0;
        int sinks = 0;
        for (int i = 0; i < Classes; i++)
        {
            string code = ClassOf(i, ref sinks);
            lines += code.Count(c => c == '\n');
            File.WriteAllText(Path.Combine(folder, $"Service{i}.cs"), code);
        }
        return (lines, sinks);
    }

    private static string ClassOf(int number, ref int sinks)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $"using Microsoft.Extensions.Logging;\n\nnamespace Generated;\n\npublic class Customer{number}\n{{\n    public int Id {{ get; set; }}\n    public string Email {{ get; set; }} = \"\";\n    public string Category {{ get; set; }} = \"\";\n}}\n\npublic class Service{number}(ILogger<Service{number}> logger)\n{{\n");
        for (int method = 0; method < MethodsOfAClass; method++)
        {
            string argument = method == 0 ? "customer.Email" : method % 3 == 0 ? "text" : method % 3 == 1 ? "Describe(customer)" : "total";
            code.Append(CultureInfo.InvariantCulture, $"    public void Run{method}(Customer{number} customer, int total)\n    {{\n        var text = customer.Category + \"{method}\";\n        if (total > {method}) text += \"!\";\n        logger.LogInformation(\"step {{Value}}\", {argument});\n    }}\n");
            sinks++;
        }
        code.Append(CultureInfo.InvariantCulture, $"    private static string Describe(Customer{number} customer) => $\"{{customer.Id}} {{customer.Category}}\";\n}}\n");
        return code.ToString();
    }
}
