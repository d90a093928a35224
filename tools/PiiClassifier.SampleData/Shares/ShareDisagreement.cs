namespace PiiClassifier.SampleData.Shares;

/// <summary>A file of which a scan says something else than the manifest.</summary>
/// <param name="What">What is right and what was told.</param>
public sealed record ShareDisagreement(ShareFile File, string What);
