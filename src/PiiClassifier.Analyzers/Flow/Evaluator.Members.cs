using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <content>Members of objects, objects as they are made, and where objects come from.</content>
internal sealed partial class Evaluator
{
    private static readonly HashSet<string> HandingOn = new(StringComparer.Ordinal) { "Value", "Result", "Key", "Current", "Date", "Year", "Month", "Day", "Item", "Items", "Text", "Span", "Memory", "Chars", "Values", "Item1", "Item2", "Item3", "Item4", "Item5", "AbsoluteUri", "OriginalString", "Query" };

    private FlowValue EvaluateMember(IMemberReferenceOperation reference, View view)
    {
        ISymbol member = reference.Member;
        IOperation? receiver = reference.Instance is IConditionalAccessInstanceOperation instance ? ReceiverOf(instance) : reference.Instance;
        if (reference is IPropertyReferenceOperation { Arguments.Length: > 0 } indexer) return EvaluateIndexer(indexer, receiver, view);
        if (member is IMethodSymbol or IEventSymbol) return FlowValue.Clean;
        if (receiver is not null)
        {
            FlowValue stored = EvaluateStored(receiver, member, view);
            if (stored.IsKnown || stored.IsDirty) return stored;
            if (stored.Parameters.Length > 0 && model.Symbols.Of(member).Type is null) return stored;
        }
        Classified classified = model.Symbols.Of(member);
        if (classified.Type is { } found) return FlowValue.Of(new Hit(found, NameOf(member), classified.Evidence));
        if (receiver is not null && (!classified.IsKnown || classified.Evidence == Evidence.Name) && OfPersonsVariable(receiver, member) is { } type) return FlowValue.Of(new Hit(type, NameOf(member), Evidence.Name));
        ImmutableArray<Hit> shape = model.Shapes.Of(reference.Type, view);
        if (shape.Length > 0) return FlowValue.Of(shape);
        if (receiver is not null && AddressOf(member, reference.Type, view) is { } whole) return FlowValue.Of(whole);
        bool isOurs = member.Locations.Any(place => place.IsInSource);
        if (member is { Name: "Key", ContainingType.Name: "IGrouping" } && receiver is not null) return EvaluateGroupKey(receiver, view);
        // Of a dictionary the values are followed; its keys are mostly numbers.
        if (member is { Name: "Key", ContainingType.Name: "KeyValuePair" }) return FlowValue.Unknown;
        if (!isOurs && receiver is not null && HandingOn.Contains(member.Name)) return EvaluateElements(receiver, view);
        if (isOurs && member is IPropertySymbol { GetMethod: { } getter } && depth > 0 && HasBody(getter))
        {
            FlowValue computed = model.Summaries.Of(getter, depth).Returned;
            if (computed.IsDirty) return computed;
        }
        if (member is IFieldSymbol field && reference.Instance is null or IInstanceReferenceOperation && flow.Reaching(reference, field) is { Count: > 0 }) return EvaluateVariable(reference, field, view);
        return classified.IsKnown || !isOurs ? FlowValue.Clean : FlowValue.Unknown;
    }

    // What the elements of a group share, not the elements: patients.GroupBy(p => p.Ward)
    private FlowValue EvaluateGroupKey(IOperation group, View view)
    {
        IOperation? from = group;
        for (int steps = 0; steps < 8 && from is not null; steps++)
        {
            switch (from)
            {
                case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } parameter:
                    from = CollectionOf(parameter, parameter.Parameter, lambda);
                    break;
                case ILocalReferenceOperation local:
                    from = flow.Reaching(local, local.Local) is [{ Value: { } value }] ? value : null;
                    break;
                case IConversionOperation conversion:
                    from = conversion.Operand;
                    break;
                case ITranslatedQueryOperation query:
                    from = query.Operation;
                    break;
                case IInvocationOperation { TargetMethod.Name: "GroupBy" or "ToLookup" } call when call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "keySelector") is { } key:
                    return All(ResultsOf(key.Value), view);
                case IInvocationOperation call when Transfers.KeepsElements(call.TargetMethod):
                    from = FirstOf(call);
                    break;
                default:
                    return FlowValue.Unknown;
            }
        }
        return FlowValue.Unknown;
    }

    // An object of a class that says nothing, in a variable that does: customer.Name
    private Taxonomy.PiiType? OfPersonsVariable(IOperation receiver, ISymbol member)
    {
        if (member.ContainingType is not { } type || type.TypeKind == TypeKind.Enum || model.Symbols.SubjectOf(type) != Taxonomy.Lexicon.HeaderOwner.None) return null;
        if (member.Locations.All(place => !place.IsInSource)) return null;
        string? name = receiver switch { ILocalReferenceOperation local => local.Local.Name, IParameterReferenceOperation parameter => parameter.Parameter.Name, IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } holder => holder.Member.Name, _ => null };
        bool isPart = IsPartOfPerson(receiver, member, type);
        if (!isPart && (name is null || !PersonContext.OfVariable(name))) return null;
        Reading reading = IdentifierReader.Read(member.Name);
        // person.Address.Line1
        if (isPart && reading.Type is null) reading = IdentifierReader.Read(type.Name + member.Name);
        ITypeSymbol? memberType = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        return reading is { Type: { } found } && (reading.NeedsPerson || isPart) && TypeEvidence.CanHold(memberType, found) && !IsAboutAThing(type.Name) ? found : null;
    }

    // customer.Home, of a class Address that prints itself.
    private Hit? AddressOf(ISymbol member, ITypeSymbol? type, View view)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } part || !part.Locations.Any(place => place.IsInSource) || member.ContainingType is not { } owner) return null;
        if (IdentifierReader.Read(part.Name).Type is not { Group: Taxonomy.PiiGroup.Contact } found || model.Symbols.SubjectOf(owner) != Taxonomy.Lexicon.HeaderOwner.Person) return null;
        return view is not (View.Text or View.Joined) || part.IsRecord || part.GetMembers("ToString").Any(one => !one.IsImplicitlyDeclared) ? new Hit(found, NameOf(member), Evidence.Name) : null;
    }

    // The address or the name of somebody, in a class of its own; trainee.Account.FullName, but not contact.Account.Name.
    private bool IsPartOfPerson(IOperation receiver, ISymbol member, INamedTypeSymbol type) =>
        receiver is IMemberReferenceOperation { Member.ContainingType: { } owner } && model.Symbols.SubjectOf(owner) == Taxonomy.Lexicon.HeaderOwner.Person
        && (IdentifierReader.Read(type.Name).Type is { Group: Taxonomy.PiiGroup.Contact or Taxonomy.PiiGroup.Name } || (IdentifierReader.WordsOf(type.Name) is ["account" or "profile" or "identity" or "details" or "info"] && IdentifierReader.WordsOf(member.Name).Count > 1));

    private static bool IsAboutAThing(string typeName)
    {
        IReadOnlyList<string> words = IdentifierReader.WordsOf(typeName);
        return words.Count == 0 || CodeWords.StopHeads.Contains(words[words.Count - 1]) || words[words.Count - 1] is "settings" or "options" or "config" or "configuration" or "controller" or "manager" or "repository" or "exception" or "role" or "claim";
    }

    /// <summary>What was put into a member of an object that is made in this body.</summary>
    private FlowValue EvaluateStored(IOperation receiver, ISymbol member, View view)
    {
        if (LocalFlow.VariableOf(receiver) is { } variable && flow.Reaching(receiver, variable, member) is { Count: > 0 } assigned)
        {
            FlowValue value = FlowValue.Clean;
            foreach (Definition definition in assigned) value = Either(value, definition.Value is null ? FlowValue.Unknown : EvaluateGiven(definition.Value, view));
            if (value.IsDirty || value.IsKnown) return value;
        }
        return EvaluateMade(Origins(receiver, false), member, view);
    }

    private FlowValue EvaluateMade(IEnumerable<IOperation?> origins, ISymbol member, View view)
    {
        FlowValue made = FlowValue.Clean;
        bool any = false;
        foreach (IOperation? origin in origins)
        {
            any = true;
            if (origin is null || !TryGetPart(origin, member, out IOperation? part)) return FlowValue.Unknown;
            made = Either(made, EvaluateGiven(part!, view));
        }
        return any ? made : FlowValue.Unknown;
    }

    // A customer made of literals stands for a customer: the member counts by its name. Only nothing at all is nothing.
    private FlowValue EvaluateGiven(IOperation value, View view) =>
        value.ConstantValue is { HasValue: true, Value: not (null or "") } && value.Type?.SpecialType == SpecialType.System_String ? FlowValue.Unknown : Evaluate(value, view);

    private static bool TryGetPart(IOperation origin, ISymbol member, out IOperation? part)
    {
        part = null;
        switch (origin)
        {
            case IAnonymousObjectCreationOperation anonymous:
                part = anonymous.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(one => one.Target is IPropertyReferenceOperation target && target.Property.Name == member.Name)?.Value;
                return part is not null;
            case ITupleOperation { NaturalType: INamedTypeSymbol type } tuple:
                int index = type.TupleElements.IndexOf(type.TupleElements.FirstOrDefault(element => element.Name == member.Name || element.CorrespondingTupleField?.Name == member.Name)!);
                if (index < 0 && member.Name.StartsWith("Item", StringComparison.Ordinal) && member.Name.Length == 5) index = member.Name[4] - '1';
                if (index >= 0 && index < tuple.Elements.Length) part = tuple.Elements[index];
                return part is not null;
            case IObjectCreationOperation creation:
                part = InitializerOf(creation.Initializer, member) ?? creation.Arguments.FirstOrDefault(argument => creation.Type is INamedTypeSymbol { IsRecord: true } ? argument.Parameter?.Name == member.Name : string.Equals(argument.Parameter?.Name, member.Name.TrimStart('_'), StringComparison.OrdinalIgnoreCase))?.Value;
                return part is not null;
            case IWithOperation with:
                part = InitializerOf(with.Initializer, member);
                return part is not null;
            default:
                return false;
        }
    }

    private static IOperation? InitializerOf(IObjectOrCollectionInitializerOperation? initializer, ISymbol member) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(one => one.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member.OriginalDefinition))?.Value;

    /// <summary>The creations that an object may come from; <see langword="null"/> among them stands for what cannot be seen.</summary>
    private IEnumerable<IOperation?> Origins(IOperation operation, bool ofElements, int steps = 24)
    {
        if (steps == 0) return [null];
        switch (operation)
        {
            case IConversionOperation conversion:
                return Origins(conversion.Operand, ofElements, steps - 1);
            case IParenthesizedOperation parenthesized:
                return Origins(parenthesized.Operand, ofElements, steps - 1);
            case IAwaitOperation awaited:
                return Origins(awaited.Operation, ofElements, steps - 1);
            case ITranslatedQueryOperation query:
                return Origins(query.Operation, ofElements, steps - 1);
            case IConditionalAccessInstanceOperation instance when ReceiverOf(instance) is { } receiver:
                return Origins(receiver, ofElements, steps - 1);
            case ILocalReferenceOperation local:
                return OfVariable(local, local.Local, ofElements, steps);
            case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } parameter:
                return CollectionOf(parameter, parameter.Parameter, lambda) is { } collection ? Origins(collection, true, steps - 1) : [null];
            case IConditionalOperation conditional:
                return Origins(conditional.WhenTrue, ofElements, steps - 1).Concat(conditional.WhenFalse is { } other ? Origins(other, ofElements, steps - 1) : []);
            case IInvocationOperation invocation when Transfers.Projects(invocation.TargetMethod) && LambdaResults(invocation) is { Count: > 0 } results:
                return results.SelectMany(result => Origins(result, false, steps - 1));
            case IInvocationOperation invocation when Transfers.KeepsElements(invocation.TargetMethod) && FirstOf(invocation) is { } receiver:
                return Origins(receiver, true, steps - 1);
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues.SelectMany(value => Origins(value, false, steps - 1));
            case IArrayElementReferenceOperation element:
                return Origins(element.ArrayReference, true, steps - 1);
            case IAnonymousObjectCreationOperation or ITupleOperation or IObjectCreationOperation or IWithOperation when !ofElements:
                return [operation];
            default:
                return [null];
        }
    }

    private IEnumerable<IOperation?> OfVariable(ILocalReferenceOperation use, ILocalSymbol local, bool ofElements, int steps)
    {
        IReadOnlyList<Definition> definitions = flow.Reaching(use, local);
        if (definitions.Count == 0) return [null];
        return definitions.SelectMany(definition => definition.Value is null || definition.Part is not null ? [null] : Origins(definition.Value, ofElements || definition.IsElement, steps - 1));
    }

    private FlowValue EvaluateCreation(IObjectCreationOperation creation, View view)
    {
        if (Transfers.Carries(creation.Type) || TypeEvidence.ElementOf(creation.Type) is not null)
        {
            FlowValue carried = All(creation.Arguments.SelectMany(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate ? ResultsOf(argument.Value) : [argument.Value]), view);
            return creation.Initializer is { } filled ? carried.And(All(filled.Initializers.SelectMany(Filled), view)) : carried;
        }
        // Of what is given to the object, that shows which the object prints.
        FlowValue value = FlowValue.Clean;
        foreach (Hit hit in model.Shapes.Of(creation.Type, view))
        {
            string memberName = hit.From.Substring(hit.From.IndexOf('.') + 1);
            ISymbol? member = MembersOf(creation.Type).FirstOrDefault(one => one.Name == memberName);
            if (member is null) return FlowValue.Of(model.Shapes.Of(creation.Type, view));
            if (!TryGetPart(creation, member, out IOperation? part))
            {
                // Not initialised here: empty, unless a constructor was given something.
                if (creation.Arguments.Length > 0) value = value.And(FlowValue.Of(hit));
                continue;
            }
            FlowValue given = EvaluateGiven(part!, View.Text);
            value = value.And(given.IsKnown && !given.IsDirty ? FlowValue.Clean : FlowValue.Of(hit));
        }
        return value;
    }

    private static IEnumerable<IOperation> Filled(IOperation initializer) => initializer switch
    {
        IInvocationOperation add => add.Arguments.Select(argument => argument.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        _ => [initializer],
    };

    private FlowValue EvaluateWith(IWithOperation with, View view)
    {
        FlowValue value = FlowValue.Clean;
        foreach (Hit hit in Evaluate(with.Operand, view).Hits)
        {
            string memberName = hit.From.Substring(hit.From.IndexOf('.') + 1);
            ISymbol? member = MembersOf(with.Type).FirstOrDefault(one => one.Name == memberName);
            if (member is not null && InitializerOf(with.Initializer, member) is { } part && Evaluate(part, View.Text) is { IsKnown: true, IsDirty: false }) continue;
            value = value.And(FlowValue.Of(hit));
        }
        return value;
    }

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (ISymbol member in part.GetMembers()) yield return member;
        }
    }

    private static bool HasBody(IMethodSymbol getter) => getter.DeclaringSyntaxReferences.Length > 0 && !getter.IsAbstract;

    internal static string NameOf(ISymbol member) => member.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + member.Name : member.Name;
}
