namespace PiiClassifier.Cli;

/// <summary>What the command tells its caller. Scripts rely on these: see docs/report-format.md.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Something of the risk named by <c>--fail-on</c> or above was found, or between two reports something is new or worse, or a leaked sample is known (<c>--exit-code</c>).</summary>
    public const int Found = 1;

    /// <summary>A file or log could not be read, or not to its end.</summary>
    public const int Unread = 2;

    /// <summary>A masked copy was not written, for the reasons that were told.</summary>
    public const int Unsure = 3;

    /// <summary>EX_USAGE of sysexits.h.</summary>
    public const int WrongUsage = 64;

    /// <summary>EX_DATAERR of sysexits.h: what was given as a report, as parts of one, or as fingerprints, is none that can be read.</summary>
    public const int NoReport = 65;

    /// <summary>EX_SOFTWARE of sysexits.h: a fault of this program.</summary>
    public const int Broken = 70;

    /// <summary>EX_IOERR of sysexits.h: the report could not be written.</summary>
    public const int NotWritten = 74;

    /// <summary>128 + SIGINT, as shells write it.</summary>
    public const int Interrupted = 130;
}
