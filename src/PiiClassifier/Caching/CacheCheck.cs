namespace PiiClassifier.Caching;

/// <summary>How a file is known to be as it was.</summary>
public enum CacheCheck
{
    /// <summary>By its size and the time of its last change: nothing of it is read. A program that sets the time back hides a change.</summary>
    SizeAndTime,

    /// <summary>By a keyed hash of its content: it is read, and not looked at.</summary>
    Content,
}
