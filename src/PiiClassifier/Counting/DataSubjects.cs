
namespace PiiClassifier.Counting;

/// <summary>The data subjects of one table, by hashes, to be known again in other tables of the run.</summary>
/// <param name="Unknowable">Those that cannot be known again: rows without any key, numbers that an organisation gives.</param>
/// <param name="Persons">A hash for each of the others. Two whom only their numbers tell apart have the same hash.</param>
/// <param name="Sketch">The others where they are too many to hold; <see langword="null"/> where <paramref name="Persons"/> holds them.</param>
internal sealed record DataSubjects(long Unknowable, ulong[] Persons, HyperLogLog? Sketch);
