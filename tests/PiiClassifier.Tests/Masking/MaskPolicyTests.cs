using PiiClassifier.Masking;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Tests.Masking;

public sealed class MaskPolicyTests
{
    private static readonly MaskPolicy Policy = new(PiiCatalogue.Default);

    public static TheoryData<string> Types => [.. PiiCatalogue.Default.Types.Select(type => type.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Default_OfAType_IsOneThatItAllows(string id)
    {
        PiiCatalogue.Default.TryGet(id, out PiiType? type);
        Assert.True(Policy.Allows(id, Policy.ActionFor(type!)));
    }

    [Fact]
    public void Default_OfWhatTheLawGuardsMost_IsMask() =>
        Assert.All(PiiCatalogue.Default.Types.Where(type => type.AppiClass != AppiClass.PersonalInformation), type => Assert.Equal(MaskAction.Mask, Policy.ActionFor(type)));

    [Fact]
    public void Default_OfAKeptType_IsOfLowRisk() =>
        Assert.All(PiiCatalogue.Default.Types.Where(type => Policy.ActionFor(type) == MaskAction.Keep), type => Assert.InRange(type.Risk, 1, 2));

    [Fact]
    public void Default_OfATypeOfAUsersOwn_IsMask() =>
        Assert.Equal(MaskAction.Mask, Policy.ActionFor(new PiiType("library-card", "利用者カード", "Library card", PiiGroup.Customer, AppiClass.PersonalInformation, 2)));

    [Fact]
    public void With_AnotherAction_ChangesThatTypeOnly()
    {
        MaskPolicy changed = Policy.With("sex", MaskAction.Mask).With(MaskPolicy.FreeText, MaskAction.Keep);
        Assert.Equal((MaskAction.Mask, MaskAction.Keep, MaskAction.Generalise), (changed.ActionFor(PiiTypes.Sex), changed.ActionForFreeText, changed.ActionFor(PiiTypes.Age)));
        Assert.Equal((MaskAction.Keep, MaskAction.Mask), (Policy.ActionFor(PiiTypes.Sex), Policy.ActionForFreeText));
    }

    [Theory]
    [InlineData("person-name", "generalise")]
    [InlineData("no-such-type", "mask")]
    [InlineData("free-text", "pseudonymise")]
    public void With_WhatATypeCannotGet_Throws(string type, string action)
    {
        Assert.True(MaskActionIds.TryParse(action, out MaskAction parsed));
        Assert.Throws<ArgumentException>(() => Policy.With(type, parsed));
    }

    [Fact]
    public void Documentation_OfEachType_SaysItsAction()
    {
        string[] documented = [.. File.ReadAllLines(RepositoryFolder.Combine("docs", "masking.md")).SkipWhile(line => !line.StartsWith("| type |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0)];
        string[] expected = [.. PiiCatalogue.Default.Types.Select(type => $"| `{type.Id}` | {type.JapaneseName} | {Policy.ActionFor(type).ToId()} | {(Generalisation.CanGeneralise(type) ? "yes" : "")} |")];
        Assert.Equal(expected, documented);
    }
}
