using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Sources;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>What stands beside a value where it is printed and says what it is: <c>{Email}</c> of a template, <c>氏名:{0}</c>, <c>SetTag("user.email", …)</c>. Asked for only when nothing else is known of the value.</summary>
internal static class PrintedLabel
{
    /// <summary>Methods whose first argument is the name of the second.</summary>
    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal) { "SetTag", "AddTag", "SetBaggage", "AddBaggage", "PushProperty", "ForContext", "SetExtra", "SetAttribute" };

    /// <summary>What the label of a value says, or <see langword="null"/>.</summary>
    public static Hit? HitOf(IOperation piece, CompilationModel model)
    {
        if (!CanBeTold(piece, model)) return null;
        bool isText = IsText(piece);
        if (isText && IsAddressed(piece.Syntax)) return new Hit(PiiTypes.PersonName, piece.Syntax.ToString(), Evidence.Key);
        string? label = LabelOf(piece.Syntax);
        if (label is null) return null;
        Reading reading = label == "名前" ? IdentifierReader.Read(label) : IdentifierReader.ReadHeader(label);
        return reading is { Type: { } type, NeedsPerson: false } && (isText || type.Group == PiiGroup.Pay) ? new Hit(type, label, Evidence.Key) : null;
    }

    private static bool IsText(IOperation piece) =>
        TypeEvidence.Unwrap((piece is IConversionOperation conversion ? conversion.Operand : piece).Type) is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or { TypeKind: TypeKind.Error or TypeKind.Dynamic };

    // A text or an amount of which neither its name nor its class says that it is something else.
    private static bool CanBeTold(IOperation piece, CompilationModel model)
    {
        while (piece is IConversionOperation { OperatorMethod: null } conversion) piece = conversion.Operand;
        if (!IsText(piece) && TypeEvidence.Unwrap(piece.Type)?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Decimal or SpecialType.System_Double)) return false;
        return piece switch
        {
            ILocalReferenceOperation local => !IdentifierReader.Read(local.Local.Name).IsOrdinary,
            IParameterReferenceOperation parameter => !IdentifierReader.Read(parameter.Parameter.Name).IsOrdinary,
            IMemberReferenceOperation { Member: { ContainingType: { } owner } member } => !IdentifierReader.Read(member.Name).IsOrdinary && model.Symbols.SubjectOf(owner) is not (HeaderOwner.Organisation or HeaderOwner.Thing),
            IInvocationOperation call => !IdentifierReader.Read(call.TargetMethod.Name).IsOrdinary,
            IArrayElementReferenceOperation or IConditionalAccessOperation or ICoalesceOperation or IAwaitOperation or IInvalidOperation => true,
            _ => false,
        };
    }

    // $"こんにちは、{name}さん": only persons are called so. 様式 is a form.
    private static bool IsAddressed(SyntaxNode value)
    {
        string? after = value.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole => text.Contents.IndexOf(hole) is var index && index + 1 < text.Contents.Count ? (text.Contents[index + 1] as InterpolatedStringTextSyntax)?.TextToken.ValueText : null,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } around } sum when sum.Right == value => (around.Right as LiteralExpressionSyntax)?.Token.ValueText,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Left == value => (sum.Right as LiteralExpressionSyntax)?.Token.ValueText,
            _ => null,
        };
        after = after?.TrimStart(' ', '　', '」');
        if (string.IsNullOrEmpty(after)) return false;
        if (after!.StartsWith("さん", StringComparison.Ordinal) || after.StartsWith("さま", StringComparison.Ordinal)) return true;
        return after[0] is '様' or '殿' && (after.Length == 1 || after[1] is < '㐀' or > '鿿');
    }

    private static string? LabelOf(SyntaxNode value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax) value = value.Parent;
        return value.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole => EndOf(text.Contents.IndexOf(hole) is > 0 and int index ? (text.Contents[index - 1] as InterpolatedStringTextSyntax)?.TextToken.ValueText : null),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Right == value => EndOf((sum.Left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner ? inner.Right : sum.Left) is LiteralExpressionSyntax literal ? literal.Token.ValueText : null),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } argument => OfArgument(call, arguments, argument),
            _ => null,
        };
    }

    private static string? OfArgument(InvocationExpressionSyntax call, ArgumentListSyntax arguments, ArgumentSyntax argument)
    {
        int index = arguments.Arguments.IndexOf(argument);
        string? name = (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? (call.Expression as MemberBindingExpressionSyntax)?.Name.Identifier.ValueText;
        if (index == 1 && name is not null && Keyed.Contains(name)) return (arguments.Arguments[0].Expression as LiteralExpressionSyntax)?.Token.ValueText;
        for (int i = 0; i < index; i++)
        {
            if (arguments.Arguments[i].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal) continue;
            string template = literal.Token.ValueText;
            IReadOnlyList<(int Start, int Length)> spans = MessageTemplate.Spans(template);
            int hole = index - i - 1;
            if (hole >= spans.Count) return null;
            string holeName = MessageTemplate.Holes(template)[hole].Name;
            if (holeName.Length > 0 && !char.IsDigit(holeName[0])) return holeName;
            int place = spans.ToList().FindIndex(span => template.Substring(span.Start + 1).StartsWith(hole.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            return place < 0 ? null : EndOf(template.Substring(0, spans[place].Start));
        }
        return null;
    }

    // "x, E-mail: " gives E-mail.
    private static string? EndOf(string? text)
    {
        string before = (text ?? "").TrimEnd(' ', '　', '\t', '"', '\'', '「', '<', '[', '(');
        if (before.Length < 2 || before[before.Length - 1] is not (':' or '：' or '=')) return null;
        before = before.Substring(0, before.Length - 1).TrimEnd();
        int start = before.LastIndexOfAny([',', '、', '。', '.', ';', '\n', '|', '/', '(', '[', '{', '}', '>', '<', '"', ':', '=', '　', '-']) + 1;
        // An E-mail is one word.
        if (start > 1 && before[start - 1] == '-' && before[start - 2] is 'E' or 'e') start -= 2;
        string label = before.Substring(start).Trim();
        return label.Length is > 1 and < 30 ? label : null;
    }
}
