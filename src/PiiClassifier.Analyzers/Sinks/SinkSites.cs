using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Flow;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>Takes a call, a creation or an assignment apart into the pieces that leave there.</summary>
internal static class SinkSites
{
    private static readonly HashSet<string> Templates = new(StringComparer.Ordinal) { "message", "messageTemplate", "format", "formatString", "messageFormat" };

    /// <summary>Whether an operation may be a sink: cheap, asked for every call.</summary>
    public static bool MayBe(IOperation operation, CompilationModel model) => operation switch
    {
        IInvocationOperation call => model.Sinks.Of(call.TargetMethod) is not null || IsDefinedLog(call, model) || IsDataAdd(call) || (call.TargetMethod.Parameters.Length > 0 && call.TargetMethod.DeclaringSyntaxReferences.Length > 0 && model.Summaries.MayLeak(call.TargetMethod)),
        IObjectCreationOperation { Constructor: { } constructor } => constructor.Parameters.Length > 0 && model.Sinks.Of(constructor) is not null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => model.Sinks.Of(property.Property) is not null || IsData(property),
        IInvalidOperation { Syntax: InvocationExpressionSyntax } broken => MeantBy(broken, model) is not null,
        IInvalidOperation { Syntax: ObjectCreationExpressionSyntax creation } => IsMissingException(creation),
        _ => false,
    };

    /// <summary>The pieces that leave at an operation; none when it is no sink.</summary>
    public static IEnumerable<SinkSite> Of(IOperation operation, CompilationModel model, int depth)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                return OfCall(call, model, depth);
            case IInvalidOperation { Syntax: InvocationExpressionSyntax } broken when MeantBy(broken, model) is { } meant:
                return OfBroken(broken, meant, model.Sinks.Of(meant)!);
            case IInvalidOperation { Syntax: ObjectCreationExpressionSyntax creation } broken when IsMissingException(creation):
                return broken.ChildOperations.Where(child => child.Syntax.Parent is ArgumentSyntax && !Sink.IsException(child.Type)).SelectMany(child => Pieces(child, View.Text)).Select(piece => new SinkSite(piece.Piece, piece.View, SinkKind.Exception, creation.Type + "..ctor"));
            case IObjectCreationOperation { Constructor: { } constructor } creation when model.Sinks.Of(constructor) is { } sink:
                return OfArguments(creation.Arguments, constructor, model, sink, (creation.Type?.Name ?? "") + "..ctor", null);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                if (model.Sinks.Of(property.Property) is { } set) return Pieces(assignment.Value, set.View).Select(piece => new SinkSite(piece.Piece, piece.View, set.Kind, Evaluator.NameOf(property.Property)));
                return IsData(property) ? Pieces(assignment.Value, View.Text).Select(piece => new SinkSite(piece.Piece, piece.View, SinkKind.Exception, "Exception.Data")) : [];
            default:
                return [];
        }
    }

    private static IEnumerable<SinkSite> OfCall(IInvocationOperation call, CompilationModel model, int depth)
    {
        IMethodSymbol method = call.TargetMethod;
        if (IsDefinedLog(call, model)) return call.Arguments.Where(argument => argument.Parameter is { } parameter && Sink.CanLeave(parameter)).SelectMany(argument => Pieces(argument.Value, View.Joined)).Select(piece => new SinkSite(piece.Piece, piece.View, SinkKind.Log, "LoggerMessage.Define"));
        if (IsDataAdd(call)) return Pieces(call.Arguments[1].Value, View.Text).Select(piece => new SinkSite(piece.Piece, piece.View, SinkKind.Exception, "Exception.Data"));
        if (model.Sinks.Of(method) is { } sink)
        {
            string owner = method.ContainingType.Name == "LoggerExtensions" ? "ILogger" : method.ContainingType.Name;
            string? template = SymbolAttributes.Has(method, "LoggerMessageAttribute") ? TemplateOf(method) : null;
            if (call.Instance is IPropertyReferenceOperation { Property: { ContainingType: { Name: "Console", ContainingNamespace.Name: "System" } } }) (sink, owner) = (sink with { Kind = SinkKind.Console }, "Console");
            string name = method.MethodKind == MethodKind.Constructor ? owner + "..ctor" : owner + "." + method.Name;
            IEnumerable<SinkSite> sites = OfArguments(call.Arguments, method, model, sink, name, template);
            return sink.Arguments.Contains("this") && call.Instance is { } saved ? sites.Concat(Pieces(saved, sink.View).Select(piece => new SinkSite(piece.Piece, piece.View, sink.Kind, name))) : sites;
        }
        if (depth <= 0 || method.DeclaringSyntaxReferences.Length == 0 || method.Parameters.Length == 0 || !model.Summaries.MayLeak(method)) return [];
        return OfHelper(call, method, model, depth);
    }

    // A call whose arguments do not compile yet, or whose types are missing: the method it can only mean.
    private static IMethodSymbol? MeantBy(IInvalidOperation broken, CompilationModel model)
    {
        foreach (ISymbol candidate in broken.SemanticModel?.GetSymbolInfo(broken.Syntax).CandidateSymbols ?? ImmutableArray<ISymbol>.Empty)
        {
            if (candidate is IMethodSymbol method && model.Sinks.Of(method) is not null) return method;
        }
        return null;
    }

    // An exception of a library that is not there.
    private static bool IsMissingException(ObjectCreationExpressionSyntax creation) => creation.Type is NameSyntax name && name.ToString().EndsWith("Exception", StringComparison.Ordinal);

    private static IEnumerable<SinkSite> OfBroken(IInvalidOperation broken, IMethodSymbol method, Sink sink)
    {
        string name = (method.ContainingType.Name == "LoggerExtensions" ? "ILogger" : method.ContainingType.Name) + "." + method.Name;
        IReadOnlyList<TemplateHole>? holes = null;
        int hole = 0;
        foreach (IOperation argument in broken.ChildOperations)
        {
            if (argument.Syntax.Parent is not ArgumentSyntax || Sink.IsException(argument.Type)) continue;
            if (sink.Kind == SinkKind.Log && holes is null && argument.ConstantValue.Value is string template) holes = MessageTemplate.Holes(template);
            if (argument.ConstantValue.HasValue) continue;
            foreach ((IOperation piece, View view) in Pieces(argument, holes is null ? View.Text : ViewOf(sink, holes, hole++))) yield return new SinkSite(piece, view, sink.Kind, name);
        }
    }

    // A helper that lets its argument out: the leak is where it is given one. A parameter that is called what it holds is reported inside.
    private static IEnumerable<SinkSite> OfHelper(IInvocationOperation call, IMethodSymbol method, CompilationModel model, int depth)
    {
        foreach ((ParameterUse parameter, SinkKind kind, string name) in model.Summaries.Of(method, depth).Leaks)
        {
            if (Evaluator.ArgumentFor(call, parameter.Ordinal) is not { } argument) continue;
            foreach ((IOperation piece, View view) in Pieces(argument, parameter.View)) yield return new SinkSite(piece, view, kind, name);
        }
    }

    private static IEnumerable<SinkSite> OfArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, CompilationModel model, Sink sink, string name, string? definedTemplate)
    {
        IReadOnlyList<TemplateHole>? holes = definedTemplate is null ? null : MessageTemplate.Holes(definedTemplate);
        bool isDefined = holes is not null;
        int hole = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            IParameterSymbol? parameter = argument.Parameter;
            if (parameter is null || argument.IsImplicit && argument.Value is ILiteralOperation) continue;
            if (sink.Kind == SinkKind.Log && holes is null && Templates.Contains(parameter.Name) && argument.Value.ConstantValue.Value is string template) holes = MessageTemplate.Holes(template);
            if (!model.Sinks.Leaves(parameter, sink)) continue;
            if (IsSpreadOut(argument))
            {
                foreach (IOperation element in ElementsOf(argument.Value))
                {
                    foreach ((IOperation piece, View view) in Pieces(element, ViewOf(sink, holes, hole))) yield return new SinkSite(piece, view, sink.Kind, name);
                    hole++;
                }
                continue;
            }
            bool isTemplate = Templates.Contains(parameter.Name) && parameter.Type.SpecialType == SpecialType.System_String;
            View argumentView = isDefined ? SymbolAttributes.Has(parameter, "LogPropertiesAttribute") ? View.Properties : ViewOf(sink, holes, IndexOf(holes!, parameter.Name)) : isTemplate ? View.Text : ViewOf(sink, holes, hole);
            foreach ((IOperation piece, View view) in Pieces(argument.Value, argumentView)) yield return new SinkSite(piece, view, sink.Kind, name);
            if (!isTemplate && method.Parameters.Length > 1) hole++;
        }
    }

    private static int IndexOf(IReadOnlyList<TemplateHole> holes, string name)
    {
        for (int i = 0; i < holes.Count; i++)
        {
            if (string.Equals(holes[i].Name, name, StringComparison.OrdinalIgnoreCase)) return i;
        }
        return -1;
    }

    private static View ViewOf(Sink sink, IReadOnlyList<TemplateHole>? holes, int index) =>
        holes is not null && index >= 0 && index < holes.Count ? holes[index].Sign switch { '@' => View.Destructured, '$' => View.Text, _ => sink.View } : sink.View;

    /// <summary>The smallest parts of a text or container that is put together on the spot.</summary>
    public static IEnumerable<PrintedPiece> Pieces(IOperation value, View view)
    {
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Pieces(conversion.Operand, view);
            case IParenthesizedOperation parenthesized:
                return Pieces(parenthesized.Operand, view);
            case IInterpolatedStringHandlerCreationOperation handler:
                return Pieces(handler.Content, View.Text);
            case IInterpolatedStringOperation interpolated:
                return Evaluator.HolesOf(interpolated).SelectMany(hole => Pieces(hole, View.Text));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Operands(sum).SelectMany(operand => Pieces(operand, View.Text));
            case ITupleOperation tuple:
                return tuple.Elements.SelectMany(element => Pieces(element, view));
            case IAnonymousObjectCreationOperation anonymous:
                return anonymous.Initializers.OfType<ISimpleAssignmentOperation>().SelectMany(part => Pieces(part.Value, view == View.Joined ? View.Text : view));
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues.SelectMany(element => Pieces(element, view));
            case IInvocationOperation call when call.TargetMethod is { Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String } && (call.TargetMethod.Name == "Format" || call.Arguments.Any(IsSpreadOut)):
                return call.Arguments.SelectMany(argument => Pieces(argument.Value, View.Text));
            case IObjectCreationOperation creation when Transfers.Carries(creation.Type) || creation.Initializer is not null && TypeEvidence.ElementOf(creation.Type) is not null:
                return creation.Arguments.SelectMany(argument => Pieces(argument.Value, View.Text)).Concat(creation.Initializer is null ? [] : creation.Initializer.Initializers.SelectMany(one => PiecesOfInitializer(one, view)));
            default:
                return IsImplicitCollection(value) ? value.ChildOperations.SelectMany(element => Pieces(element, view)) : [new PrintedPiece(value, view)];
        }
    }

    private static List<IOperation> Operands(IBinaryOperation sum)
    {
        var operands = new List<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } inner)
        {
            operands.Add(inner.RightOperand);
            left = inner.LeftOperand;
        }
        operands.Add(left);
        operands.Reverse();
        return operands;
    }

    // The arguments that a params parameter takes, as an array or, from .NET 9 on, as a span.
    private static bool IsSpreadOut(IArgumentOperation argument) => argument.Parameter is { IsParams: true } && (argument.ArgumentKind == ArgumentKind.ParamArray || IsImplicitCollection(argument.Value));

    private static IEnumerable<IOperation> ElementsOf(IOperation collection) =>
        collection is not IArrayCreationOperation array ? collection.ChildOperations : array.Initializer is { } initializer ? initializer.ElementValues : ImmutableArray<IOperation>.Empty;

    private static bool IsImplicitCollection(IOperation value) => value is { IsImplicit: true, Type: { } type } && value is not (IConversionOperation or ILiteralOperation or IDefaultValueOperation or IInstanceReferenceOperation or IConditionalAccessInstanceOperation) && (type is IArrayTypeSymbol || type.Name is "ReadOnlySpan" or "Span");

    private static IEnumerable<PrintedPiece> PiecesOfInitializer(IOperation initializer, View view) => initializer switch
    {
        IInvocationOperation add => add.Arguments.SelectMany(argument => Pieces(argument.Value, view)),
        ISimpleAssignmentOperation assignment => Pieces(assignment.Value, view),
        _ => [new PrintedPiece(initializer, view)],
    };

    // The delegate that LoggerMessage.Define gives: Action<ILogger, ..., Exception?>.
    private static bool IsDefinedLog(IInvocationOperation call, CompilationModel model) =>
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && call.TargetMethod.Parameters is { Length: > 2 } parameters && model.Sinks.IsLogger(parameters[0].Type) && Sink.IsException(parameters[parameters.Length - 1].Type);

    private static bool IsData(IPropertyReferenceOperation property) => property.Property.IsIndexer && property.Instance is IPropertyReferenceOperation { Property: { Name: "Data", ContainingType: { } owner } } && Sink.IsException(owner);

    private static bool IsDataAdd(IInvocationOperation call) => call is { TargetMethod.Name: "Add", Arguments.Length: 2, Instance: IPropertyReferenceOperation { Property: { Name: "Data", ContainingType: { } owner } } } && Sink.IsException(owner);

    private static string? TemplateOf(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != "LoggerMessageAttribute") continue;
            foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
            {
                if (named.Key == "Message" && named.Value.Value is string text) return text;
            }
            foreach (TypedConstant argument in attribute.ConstructorArguments)
            {
                if (argument.Value is string text) return text;
            }
        }
        return "";
    }
}
