using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Sinks;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>What the methods of the compilation do with personal information. Made when a call on the way to a sink asks, and kept for the compilation.</summary>
/// <remarks>Kept by method and by how many more calls may be followed: so that a summary does not depend on who asked first.</remarks>
internal sealed class MethodSummaries(CompilationModel model)
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary>[] _known = [.. Enumerable.Range(0, 6).Select(_ => new ConcurrentDictionary<IMethodSymbol, MethodSummary>(SymbolEqualityComparer.Default))];
    private readonly Implementations _implementations = new(model.Compilation);
    private readonly Lazy<LeakyNames> _leaky = new(() => new LeakyNames(model));

    /// <summary>The summary of a method, following at most so many calls.</summary>
    public MethodSummary Of(IMethodSymbol method, int depth)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (depth <= 0) return MethodSummary.Nothing;
        ConcurrentDictionary<IMethodSymbol, MethodSummary> known = _known[Math.Min(depth, _known.Length - 1)];
        return known.TryGetValue(definition, out MethodSummary? summary) ? summary : known.GetOrAdd(definition, Make(_implementations.Of(definition)?.OriginalDefinition ?? definition, depth - 1));
    }

    /// <summary>Whether a method has a body to look at, its own or that of the only class that implements it.</summary>
    public bool Has(IMethodSymbol method) => (!method.IsAbstract && !method.IsExtern) || _implementations.Of(method.OriginalDefinition) is not null;

    /// <summary>Reads what methods the files declare.</summary>
    public void Prepare() => _ = _leaky.Value;

    /// <summary>Whether a method may let its arguments out, as far as names tell.</summary>
    public bool MayLeak(IMethodSymbol method) => _leaky.Value.Contains(method);

    /// <summary>What a PrintMembers that somebody wrote appends.</summary>
    public ImmutableArray<Hit> Printed(IMethodSymbol method)
    {
        if (BodyOf(method) is not { } body) return ImmutableArray<Hit>.Empty;
        var evaluator = new Evaluator(model, new LocalFlow(new BodyOperations(body)), method, 1);
        FlowValue value = FlowValue.Clean;
        foreach (IOperation operation in Evaluator.DescendantsOutsideFunctions(body))
        {
            if (operation is IInvocationOperation { TargetMethod.Name: "Append" or "AppendLine" or "AppendFormat" } append) value = append.Arguments.Aggregate(value, (all, argument) => all.And(evaluator.Evaluate(argument.Value, View.Text)));
        }
        return value.Hits;
    }

    private MethodSummary Make(IMethodSymbol method, int depth)
    {
        if (BodyOf(method) is not { } body) return MethodSummary.Nothing;
        var operations = new BodyOperations(body);
        var flow = new LocalFlow(operations);
        var evaluator = new Evaluator(model, flow, method, depth);
        FlowValue returned = FlowValue.Unknown;
        int key = -1;
        bool returnsArgument = false;
        if (!method.ReturnsVoid)
        {
            bool first = true;
            foreach (IOperation value in Evaluator.Returned(body))
            {
                FlowValue one = evaluator.Evaluate(value, method.ReturnType.SpecialType == SpecialType.System_String ? View.Text : View.Joined);
                // One way out of which nothing is known leaves the whole unknown.
                returned = first ? one : one.IsKnown || one.Parameters.Length > 0 || returned.IsDirty ? returned.And(one) : one.And(returned);
                first = false;
                key = Math.Max(key, KeyParameterOf(value, method, flow));
                returnsArgument |= value is IParameterReferenceOperation;
            }
        }
        return new MethodSummary(returned, Leaks(operations, method, evaluator, depth), key, Outs(method, flow, evaluator), returnsArgument);
    }

    private static Dictionary<int, FlowValue> Outs(IMethodSymbol method, LocalFlow flow, Evaluator evaluator)
    {
        var outs = new Dictionary<int, FlowValue>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind is not (RefKind.Out or RefKind.Ref)) continue;
            FlowValue value = FlowValue.Unknown;
            foreach (Definition definition in flow.AllOf(parameter))
            {
                if (definition.Value is not null) value = value.And(evaluator.Evaluate(definition.Value, View.Text));
            }
            outs.Add(parameter.Ordinal, value);
        }
        return outs;
    }

    private ImmutableArray<Leak> Leaks(BodyOperations body, IMethodSymbol method, Evaluator evaluator, int depth)
    {
        if (method.Parameters.Length == 0 || !MayLeak(method)) return ImmutableArray<Leak>.Empty;
        var leaks = ImmutableArray.CreateBuilder<Leak>();
        foreach (IOperation operation in body.Leaving)
        {
            foreach (SinkSite site in SinkSites.Of(operation, model, depth))
            {
                foreach (ParameterUse use in evaluator.EvaluatePrinted(site.Piece, site.View).Parameters)
                {
                    var leak = new Leak(use, site.Kind, site.Name);
                    if (!leaks.Contains(leak)) leaks.Add(leak);
                }
            }
        }
        return leaks.ToImmutable();
    }

    // string Get(DataRow row, string column) => row[column].ToString(): the caller's text is the key.
    private static int KeyParameterOf(IOperation value, IMethodSymbol method, LocalFlow flow, int steps = 6)
    {
        if (steps == 0) return -1;
        switch (value)
        {
            case IConversionOperation conversion:
                return KeyParameterOf(conversion.Operand, method, flow, steps - 1);
            case IConditionalAccessOperation access:
                return KeyParameterOf(access.Operation, method, flow, steps - 1);
            case ICoalesceOperation coalesce:
                return KeyParameterOf(coalesce.Value, method, flow, steps - 1);
            case IConditionalOperation { WhenFalse: { } other } conditional:
                return Math.Max(KeyParameterOf(conditional.WhenTrue, method, flow, steps - 1), KeyParameterOf(other, method, flow, steps - 1));
            case ILocalReferenceOperation local when flow.Reaching(local, local.Local) is [{ Value: { } definition }]:
                return KeyParameterOf(definition, method, flow, steps - 1);
            case IPropertyReferenceOperation { Arguments: [{ Value: IParameterReferenceOperation parameter }] } when IsKey(parameter, method):
                return parameter.Parameter.Ordinal;
            case IInvocationOperation { TargetMethod.Name: "ToString" or "Trim", Instance: { } receiver }:
                return KeyParameterOf(receiver, method, flow, steps - 1);
            case IInvocationOperation call:
                foreach (IArgumentOperation argument in call.Arguments)
                {
                    if (argument.Value is IParameterReferenceOperation key && IsKey(key, method) && call.TargetMethod.Name is "Field" or "GetField" or "GetString" or "GetValue" or "GetProperty" or "GetOrdinal") return key.Parameter.Ordinal;
                    if (argument.Value is IInvocationOperation { TargetMethod.Name: "GetOrdinal" } ordinal) return KeyParameterOf(ordinal, method, flow, steps - 1);
                }
                return -1;
            default:
                return -1;
        }
    }

    private static bool IsKey(IParameterReferenceOperation parameter, IMethodSymbol method) => parameter.Type?.SpecialType == SpecialType.System_String && SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, method);

    private IOperation? BodyOf(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length == 0 || method.IsAbstract || method.IsExtern) return null;
        SyntaxNode syntax = method.DeclaringSyntaxReferences[0].GetSyntax();
        return model.ModelOf(syntax.SyntaxTree).GetOperation(syntax) is { } operation && operation is not INameOfOperation ? operation : null;
    }
}
