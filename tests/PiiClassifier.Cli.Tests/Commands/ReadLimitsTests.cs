using System.Globalization;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Tables;
using PiiClassifier.Tests;

namespace PiiClassifier.Cli.Tests.Commands;

public sealed class ReadLimitsTests
{
    [Fact]
    public void Names_SetEachLimitOfReading_AndStandInTheDocs()
    {
        string[] limits = [.. typeof(TableReadLimits).GetProperties().Where(property => property.Name.StartsWith("Max", StringComparison.Ordinal)).Select(property => property.Name)];
        string docs = File.ReadAllText(RepositoryFolder.Combine("docs", "formats.md"));
        var set = new List<string>();
        foreach (string name in ReadLimits.Names)
        {
            TableReadLimits changed = ReadLimits.TryAdd(TableReadLimits.Default, name + "=4321")!;
            string property = Assert.Single(limits, limit => !Equals(typeof(TableReadLimits).GetProperty(limit)!.GetValue(changed), typeof(TableReadLimits).GetProperty(limit)!.GetValue(TableReadLimits.Default)));
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"(`{property}`)"), docs, StringComparison.Ordinal);
            Assert.Contains($"| `{name}` |", docs, StringComparison.Ordinal);
            set.Add(property);
        }
        Assert.Equal(limits.Order(StringComparer.Ordinal), set.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("unpacked=8GB", true)]
    [InlineData("columns=20000", true)]
    [InlineData("columns=0", false)]
    [InlineData("columns=3GB", false)]
    [InlineData("cell=1000", false)]
    [InlineData("rows=5", false)]
    [InlineData("columns", false)]
    [InlineData("", false)]
    public void Limit_ThatCannotBe_IsRefused(string text, bool taken) => Assert.Equal(taken, ReadLimits.TryAdd(TableReadLimits.Default, text) is not null);
}
