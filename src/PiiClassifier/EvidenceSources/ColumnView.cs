using PiiClassifier.Profiles;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.EvidenceSources;

/// <summary>A column as the witnesses see it.</summary>
/// <param name="Index">Its 0-based place.</param>
/// <param name="Header">Its header as written; <see langword="null"/> without.</param>
/// <param name="Group">The group header above it.</param>
/// <param name="Match">What the header announces.</param>
/// <param name="Profile">What its values are like.</param>
internal sealed record ColumnView(int Index, string? Header, string? Group, HeaderMatch Match, ColumnProfile Profile)
{
    /// <summary>The key of the header; <see langword="null"/> without.</summary>
    public string? Key { get; } = Header is null ? null : HeaderKey.Of(Header);
}
