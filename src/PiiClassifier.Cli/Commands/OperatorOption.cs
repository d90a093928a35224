using System.CommandLine;
using PiiClassifier.Assessments;
using PiiClassifier.Reports;

namespace PiiClassifier.Cli.Commands;

/// <summary>The option that says who holds the files, and so which rules on leaks apply.</summary>
internal sealed class OperatorOption : Option<string?>
{
    /// <summary>Those there are.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Enum.GetValues<OperatorKind>().Select(ReportIds.Of)];

    public OperatorOption()
        : base("--operator") => this.AcceptOnlyFromAmong([.. Names]);

    /// <summary>The one that is named, else the two that most are.</summary>
    public IReadOnlyList<OperatorKind> ToOperators(ParseResult parsed) =>
        parsed.GetValue(this) is { } id && ReportIds.TryParse(id, out OperatorKind? named) ? [named.Value] : BreachAssessment.UsualOperators;
}
