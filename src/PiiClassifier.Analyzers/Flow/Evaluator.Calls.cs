using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <content>Calls: what they give back of what they are given.</content>
internal sealed partial class Evaluator
{
    private FlowValue EvaluateCall(IInvocationOperation call, View view)
    {
        IMethodSymbol target = call.TargetMethod;
        IOperation? receiver = call.Instance is IConditionalAccessInstanceOperation instance ? ReceiverOf(instance) : call.Instance;
        if (target.MethodKind == MethodKind.DelegateInvoke) return EvaluateDelegate(receiver, view);
        bool isOurs = target.DeclaringSyntaxReferences.Length > 0;
        MethodSummary? summary = isOurs && depth > 0 && HasSummary(target) ? model.Summaries.Of(target, depth) : null;
        if (model.Sanitizers.Has(target) && summary is not { ReturnsArgument: true }) return FlowValue.Clean;
        if (StringKeys.IsRead(call, out string? key, out IOperation? holder)) return EvaluateKey(key, holder, call.Type);
        if (target is { Name: "ToString", IsExtensionMethod: false, IsStatic: false } && receiver is not null) return Evaluate(receiver, View.Text);
        if (summary is not null) return EvaluateOwn(call, target, summary, view);
        if (IsColumnByOrdinal(call, out key)) return EvaluateKey(key!, receiver, call.Type);
        if (Transfers.Serializes(target)) return EvaluateSerialized(call, receiver);
        if (target.Name is "Join" or "Concat" or "AppendJoin" && target.ContainingType?.SpecialType == SpecialType.System_String) return All(call.Arguments.Select(argument => argument.Value), View.Joined);
        if (Transfers.HandsOn(target))
        {
            FlowValue handed = All(call.Arguments.Select(argument => argument.Value), View.Text);
            return receiver is null ? handed : handed.And(EvaluateElements(receiver, view));
        }
        if (!isOurs && Transfers.SumsUp(target) && !IsOfOnePerson(call)) return FlowValue.Clean;
        if (!isOurs && Transfers.Projects(target) && LambdaResults(call) is { Count: > 0 } results) return All(results, target.Name == "SelectMany" ? view : Inside(view));
        if (!isOurs && Transfers.KeepsElements(target) && FirstOf(call) is { } first) return EvaluateKept(call, first, view);
        Classified classified = model.Symbols.Of(target);
        if (classified.Type is { } found && IsReported(target, call)) return FlowValue.Of(new Hit(found, target.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + target.Name : target.Name, classified.Evidence));
        ImmutableArray<Hit> shape = model.Shapes.Of(call.Type, view);
        if (shape.Length > 0) return FlowValue.Of(shape);
        return FlowValue.Unknown;
    }

    // The sum of the payments of an employee is about that one; of all employees about nobody.
    private bool IsOfOnePerson(IInvocationOperation call) => FirstOf(call) is { } first && (first is IConversionOperation conversion ? conversion.Operand : first) is IMemberReferenceOperation { Instance: not null, Member.ContainingType: { } owner } && model.Symbols.SubjectOf(owner) == Taxonomy.Lexicon.HeaderOwner.Person;

    private static bool IsReported(IMethodSymbol target, IInvocationOperation call) => call.Type is not null && target.MethodKind != MethodKind.Constructor;

    // employees.First() is an employee: what shows of it is decided by its class, unless it is a text or made here.
    private FlowValue EvaluateKept(IInvocationOperation call, IOperation first, View view)
    {
        if (call.TargetMethod.Name is "Last" or "LastOrDefault" && IsDomain(first is IConversionOperation converted ? converted.Operand : first)) return FlowValue.Clean;
        ITypeSymbol? result = TypeEvidence.Unwrap(call.Type);
        ImmutableArray<Hit> shape = model.Shapes.Of(call.Type, view);
        if (result is { SpecialType: SpecialType.None, IsAnonymousType: false, IsTupleType: false } && result.TypeKind is TypeKind.Class or TypeKind.Struct && result.Locations.Any(place => place.IsInSource)) return FlowValue.Of(shape);
        // Find(id) on an unknown class is no query.
        if (TypeEvidence.ElementOf(first is IConversionOperation conversion ? conversion.Operand.Type : first.Type) is null && TypeEvidence.ElementOf(TypeEvidence.Unwrap(first.Type)) is null && call.TargetMethod.Name is not ("ConfigureAwait" or "GetAwaiter" or "GetResult" or "GetValueOrDefault")) return FlowValue.Unknown;
        return EvaluateElements(first, view);
    }

    private FlowValue EvaluateOwn(IInvocationOperation call, IMethodSymbol target, MethodSummary summary, View view)
    {
        if (summary.KeyParameter >= 0 && ArgumentFor(call, summary.KeyParameter) is { ConstantValue.Value: string key }) return EvaluateKey(key, call.Instance, call.Type);
        (FlowValue value, bool known) = Given(summary.Returned, call, view);
        if (value.IsDirty) return value;
        ImmutableArray<Hit> shape = model.Shapes.Of(call.Type, view);
        if (shape.Length > 0) return FlowValue.Of(shape);
        if (known) return value;
        Classified classified = model.Symbols.Of(target);
        return classified.Type is { } found ? FlowValue.Of(new Hit(found, NameOf(target), classified.Evidence)) : value.Parameters.Length > 0 ? value : FlowValue.Unknown;
    }

    // What an out or ref argument holds after the call.
    private FlowValue EvaluateOut(IArgumentOperation argument, View view)
    {
        if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter || argument.Parent is not IInvocationOperation call) return FlowValue.Unknown;
        if (model.Sanitizers.Has(call.TargetMethod)) return FlowValue.Clean;
        if (StringKeys.IsRead(call, out string? key, out IOperation? holder)) return EvaluateKey(key, holder, argument.Value.Type);
        if (call is { TargetMethod.Name: "TryGetValue" or "TryPop" or "TryDequeue" or "TryPeek" or "TryTake", Instance: { } container } && TypeEvidence.ElementOf(container.Type) is not null) return EvaluateElement(container, view, argument.Value.Type);
        if (depth == 0 || !HasSummary(call.TargetMethod) || !model.Summaries.Of(call.TargetMethod, depth).Outs.TryGetValue(parameter.Ordinal, out FlowValue? left)) return FlowValue.Unknown;
        (FlowValue value, bool known) = Given(left, call, view);
        return value.IsDirty || known || value.Parameters.Length > 0 ? value : FlowValue.Unknown;
    }

    // What a summary says of a value, with the arguments of a call in the place of the parameters; and whether it is known.
    private (FlowValue Value, bool IsKnown) Given(FlowValue summarized, IInvocationOperation call, View view)
    {
        FlowValue value = FlowValue.Of(summarized.Hits);
        bool known = summarized.IsKnown || summarized.IsDirty;
        foreach (ParameterUse use in summarized.Parameters)
        {
            if (ArgumentFor(call, use.Ordinal) is not { } argument) continue;
            FlowValue given = Evaluate(argument, view == View.Joined ? View.Joined : use.View);
            known |= given.IsKnown;
            value = value.And(given);
        }
        return (value, known);
    }

    private FlowValue EvaluateDelegate(IOperation? receiver, View view)
    {
        if (receiver is null) return FlowValue.Unknown;
        FlowValue value = FlowValue.Clean;
        foreach (IOperation result in ResultsOf(receiver)) value = value.And(Evaluate(result, view));
        return value.IsDirty ? value : FlowValue.Unknown;
    }

    private IEnumerable<IOperation> ResultsOf(IOperation function)
    {
        switch (function)
        {
            case IDelegateCreationOperation creation:
                return ResultsOf(creation.Target);
            case IConversionOperation conversion:
                return ResultsOf(conversion.Operand);
            case IAnonymousFunctionOperation lambda:
                return Returned(lambda.Body);
            case ILocalReferenceOperation local:
                return flow.Reaching(local, local.Local).Where(definition => definition.Value is IDelegateCreationOperation or IAnonymousFunctionOperation).SelectMany(definition => ResultsOf(definition.Value!));
            default:
                return [];
        }
    }

    private FlowValue EvaluateSerialized(IInvocationOperation call, IOperation? receiver)
    {
        if (call.TargetMethod.IsExtensionMethod || call.Arguments.Length > 0)
        {
            IArgumentOperation argument = call.Arguments.FirstOrDefault(one => one.Parameter?.Name is "value" or "obj" or "o" or "inputValue" or "source") ?? call.Arguments[0];
            return Evaluate(argument.Value, View.Json);
        }
        return receiver is null ? FlowValue.Unknown : Evaluate(receiver, View.Json);
    }

    private FlowValue EvaluateIndexer(IPropertyReferenceOperation indexer, IOperation? receiver, View view)
    {
        if (StringKeys.IsIndexed(indexer, out string? key)) return EvaluateKey(key, receiver, indexer.Type);
        if (receiver is null) return FlowValue.Unknown;
        if (receiver.Type is { SpecialType: SpecialType.System_String }) return Evaluate(receiver, view);
        ImmutableArray<Hit> shape = model.Shapes.Of(indexer.Type, view);
        if (shape.Length > 0) return FlowValue.Of(shape);
        return TypeEvidence.ElementOf(receiver.Type) is null ? FlowValue.Unknown : EvaluateElements(receiver, view);
    }

    /// <summary>What stands in the column of a name.</summary>
    private FlowValue EvaluateKey(string key, IOperation? holder, ITypeSymbol? type)
    {
        if (type is { SpecialType: SpecialType.System_Boolean } || (type?.TypeKind == TypeKind.Enum)) return FlowValue.Clean;
        string from = StringKeys.Describe(holder, key);
        if (model.Manifest.TryGet(null, key, out Taxonomy.PiiType? known)) return FlowValue.Of(new Hit(known, from, Evidence.Manifest));
        Reading reading = IdentifierReader.ReadHeader(key);
        if (reading.Type is null) return reading.IsOrdinary ? FlowValue.Clean : FlowValue.Unknown;
        if (reading.NeedsPerson && !StringKeys.IsOfPerson(holder)) return FlowValue.Unknown;
        return FlowValue.Of(new Hit(reading.Type, from, Evidence.Key));
    }

    // reader.GetString(reader.GetOrdinal("氏名")), also when the ordinal was kept in a variable.
    private bool IsColumnByOrdinal(IInvocationOperation call, out string? key)
    {
        key = null;
        if (!StringKeys.TakesOrdinal(call.TargetMethod) || call.Arguments.Length == 0) return false;
        IOperation ordinal = call.Arguments[call.Arguments.Length - 1].Value;
        for (int steps = 0; steps < 4; steps++)
        {
            if (ordinal is IInvocationOperation { TargetMethod.Name: "GetOrdinal" or "GetFieldIndex" or "IndexOf" } found && found.Arguments is [{ Value.ConstantValue.Value: string name }, ..])
            {
                key = name;
                return true;
            }
            if (ordinal is not ILocalReferenceOperation local || flow.Reaching(local, local.Local) is not [{ Value: { } value }]) return false;
            ordinal = value;
        }
        return false;
    }

    private bool HasSummary(IMethodSymbol target) => model.Summaries.Has(target);

    internal static IOperation? ArgumentFor(IInvocationOperation call, int ordinal)
    {
        // A call in the form of an extension counts its receiver as the first parameter only when it is not reduced.
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal) return argument.Value;
        }
        return null;
    }

    private static IOperation? FirstOf(IInvocationOperation call) => call.Instance switch
    {
        IConditionalAccessInstanceOperation instance => ReceiverOf(instance),
        { } receiver => receiver,
        null => call.Arguments.Length > 0 ? call.Arguments[0].Value : null,
    };

    // What the last lambda of a call gives: Select(x => x.Name), Aggregate("", (a, x) => a + x.Name), ToDictionary(x => x.Id, x => x.Mail).
    private IReadOnlyList<IOperation> LambdaResults(IInvocationOperation call)
    {
        // Aggregate(seed, (all, x) => ..., all => ...): what is added is in the lambda before the last.
        if (call.TargetMethod.Name == "Aggregate") return [.. call.Arguments.Where(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate).SelectMany(argument => ResultsOf(argument.Value))];
        for (int i = call.Arguments.Length - 1; i >= 0; i--)
        {
            IOperation value = call.Arguments[i].Value;
            if (value.Type?.TypeKind != TypeKind.Delegate && value.Type?.Name != "Expression") continue;
            // ToDictionary(x => x.Mail): the elements are the values.
            if (call.TargetMethod.Name.StartsWith("ToDictionary", StringComparison.Ordinal) && call.Arguments[i].Parameter?.Name != "elementSelector") return [];
            return [.. ResultsOf(value)];
        }
        return [];
    }

    internal static IEnumerable<IOperation> Returned(IOperation body)
    {
        foreach (IOperation operation in DescendantsOutsideFunctions(body))
        {
            if (operation is IReturnOperation { ReturnedValue: { } value }) yield return value;
        }
    }

    internal static IEnumerable<IOperation> DescendantsOutsideFunctions(IOperation body)
    {
        // A sum of a thousand texts is a thousand operations deep.
        var open = new Stack<IOperation>();
        open.Push(body);
        while (open.Count > 0)
        {
            IOperation next = open.Pop();
            if (!ReferenceEquals(next, body)) yield return next;
            foreach (IOperation child in next.ChildOperations.Reverse())
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation)) open.Push(child);
            }
        }
    }
}
