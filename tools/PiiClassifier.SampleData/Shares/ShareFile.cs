namespace PiiClassifier.SampleData.Shares;

/// <summary>A file of a share and what a scan should say of it: a line of the manifest.</summary>
/// <param name="Path">Below the share, with forward slashes; bytes that are not UTF-8 as U+FFFD.</param>
/// <param name="Kind">What it is, such as <c>csv-cp932</c> or <c>truncated-workbook</c>.</param>
/// <param name="Statuses">The statuses that are right, mostly one: those of the report, <see cref="ShareStatus.NotTable"/> or <see cref="ShareStatus.LeftOut"/>.</param>
/// <param name="Personal">Whether personal information is in it; <see langword="null"/> where what can still be read of it decides.</param>
/// <param name="Persons">Distinct natural persons; <see langword="null"/> where that is not known.</param>
public sealed record ShareFile(string Path, string Kind, IReadOnlyList<string> Statuses, bool? Personal, int? Persons);
