namespace PiiClassifier.Assessments;

/// <summary>Whether a leak would pull a trigger, from no to yes.</summary>
public enum TriggerState
{
    /// <summary>Nothing that was found pulls it.</summary>
    NotPulled,

    /// <summary>The same of what was read; but not everything was read.</summary>
    NotSeen,

    /// <summary>That depends on how the data got out, which no file tells.</summary>
    DependsOnCause,

    /// <summary>It does when something holds that no file tells.</summary>
    PulledIf,

    /// <summary>What would pull it was found, but whether it is that, or counts, is not sure.</summary>
    Perhaps,

    /// <summary>It does.</summary>
    Pulled,
}
