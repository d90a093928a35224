using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Where the variables of one body get their values. Found when the first is asked for.</summary>
internal sealed class LocalFlow(BodyOperations body)
{
    private Dictionary<(ISymbol Variable, ISymbol? Member), List<Definition>>? _definitions;
    private ReachingDefinitions? _reaching;

    /// <summary>Every definition of a variable, wherever it holds.</summary>
    public IReadOnlyList<Definition> AllOf(ISymbol variable) => Definitions.TryGetValue((variable, null), out List<Definition>? all) ? all : [];

    /// <summary>The definitions that may give a variable the value it has at a place; empty when none is seen.</summary>
    public IReadOnlyList<Definition> Reaching(IOperation use, ISymbol variable, ISymbol? member = null)
    {
        if (!Definitions.TryGetValue((variable, member), out List<Definition>? all)) return [];
        if (all.Count == 1) return all;
        _reaching ??= new ReachingDefinitions(body.Root);
        return _reaching.At(use, all);
    }

    private Dictionary<(ISymbol Variable, ISymbol? Member), List<Definition>> Definitions
    {
        get
        {
            if (_definitions is not null) return _definitions;
            _definitions = new Dictionary<(ISymbol, ISymbol?), List<Definition>>(new KeyComparer());
            foreach (IOperation operation in body.Defining) Note(operation);
            return _definitions;
        }
    }

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(declarator.Symbol, new Definition(declarator.Syntax, initializer.Value, false, false));
                break;
            case IVariableDeclaratorOperation { Parent: IVariableDeclarationOperation { Initializer: { } shared } } declarator:
                Add(declarator.Symbol, new Definition(declarator.Syntax, shared.Value, false, false));
                break;
            case ISimpleAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value, assignment.Syntax, keeps: false);
                break;
            case ICompoundAssignmentOperation compound:
                Assign(compound.Target, compound.Value, compound.Syntax, keeps: true);
                break;
            case ICoalesceAssignmentOperation coalesce:
                Assign(coalesce.Target, coalesce.Value, coalesce.Syntax, keeps: true);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, deconstruction.Value, deconstruction.Syntax);
                break;
            case IForEachLoopOperation loop:
                NoteLoop(loop);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } pattern:
                Add(declared, new Definition(pattern.Syntax, MatchedBy(pattern), false, false));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared } pattern:
                Add(declared, new Definition(pattern.Syntax, MatchedBy(pattern), false, false));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument when VariableOf(argument.Value is IDeclarationExpressionOperation written ? written.Expression : argument.Value) is { } variable:
                Add(variable, new Definition(argument.Syntax, argument, false, argument.Parameter.RefKind == RefKind.Ref));
                break;
            // builder.Clear(): what was in it is gone.
            case IInvocationOperation { TargetMethod: { Name: "Clear", Parameters.Length: 0 }, Instance: { } emptied } clearing when VariableOf(emptied) is { } variable:
                Add(variable, new Definition(clearing.Syntax, null, false, false));
                break;
            case IInvocationOperation invocation when Transfers.Fills(invocation.TargetMethod):
                IOperation? receiver = invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0 ? invocation.Arguments[0].Value : null);
                NoteFilling(receiver, invocation);
                break;
        }
    }

    private void Assign(IOperation target, IOperation value, SyntaxNode syntax, bool keeps)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Add(local.Local, new Definition(syntax, value, false, keeps));
                break;
            case IParameterReferenceOperation parameter:
                Add(parameter.Parameter, new Definition(syntax, value, false, keeps));
                break;
            case IFieldReferenceOperation field when VariableOf(field) is { } own:
                Add(own, new Definition(syntax, value, false, keeps));
                break;
            case IDiscardOperation or IDeclarationExpressionOperation:
                break;
            case IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } container } when VariableOf(container) is { } variable:
                Add(variable, new Definition(syntax, value, false, true));
                break;
            case IArrayElementReferenceOperation array when VariableOf(array.ArrayReference) is { } variable:
                Add(variable, new Definition(syntax, value, false, true));
                break;
            case IMemberReferenceOperation { Instance: { } holder } member when VariableOf(holder) is { } variable:
                Add(variable, new Definition(syntax, value, false, keeps), member.Member);
                break;
        }
    }

    private void Deconstruct(IOperation target, IOperation value, SyntaxNode syntax)
    {
        if (target is IDeclarationExpressionOperation declaration) target = declaration.Expression;
        while (value is IConversionOperation conversion) value = conversion.Operand;
        if (target is not ITupleOperation targets) return;
        IReadOnlyList<ISymbol?> parts = PartsOf(value.Type, targets.Elements.Length);
        for (int i = 0; i < targets.Elements.Length; i++)
        {
            IOperation element = targets.Elements[i] is IDeclarationExpressionOperation declared ? declared.Expression : targets.Elements[i];
            if (value is ITupleOperation values && values.Elements.Length == targets.Elements.Length) Deconstruct(element, values.Elements[i], syntax);
            ISymbol? variable = VariableOf(element);
            if (variable is null) continue;
            if (value is ITupleOperation tuple) Add(variable, new Definition(syntax, i < tuple.Elements.Length ? tuple.Elements[i] : null, false, false));
            else Add(variable, new Definition(syntax, parts.Count > 0 && parts[i] is not null ? value : null, false, false, parts.Count > 0 ? parts[i] : null));
        }
    }

    private void NoteLoop(IForEachLoopOperation loop)
    {
        IOperation control = loop.LoopControlVariable is IDeclarationExpressionOperation declaration ? declaration.Expression : loop.LoopControlVariable;
        IOperation collection = loop.Collection is IConversionOperation conversion ? conversion.Operand : loop.Collection;
        if (control is ITupleOperation tuple && PartsOf(TypeEvidence.ElementOf(collection.Type), tuple.Elements.Length) is { Count: > 0 } parts)
        {
            for (int i = 0; i < parts.Count; i++)
            {
                if (VariableOf(tuple.Elements[i] is IDeclarationExpressionOperation inner ? inner.Expression : tuple.Elements[i]) is { } variable) Add(variable, new Definition(loop.LoopControlVariable.Syntax, collection, true, false, parts[i]));
            }
            return;
        }
        foreach (ILocalSymbol local in loop.Locals) Add(local, new Definition(loop.LoopControlVariable.Syntax, loop.Collection, true, false));
    }

    // What an object gives when it is taken apart: Deconstruct(out int Id, out string Name), the elements of a tuple.
    private static IReadOnlyList<ISymbol?> PartsOf(ITypeSymbol? type, int count)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Length == count) return [.. tuple.TupleElements];
        foreach (IMethodSymbol method in type is null ? [] : type.GetMembers("Deconstruct").OfType<IMethodSymbol>())
        {
            if (method.Parameters.Length == count) return [.. method.Parameters.Select(parameter => type!.GetMembers().FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)))];
        }
        return [];
    }

    private void NoteFilling(IOperation? receiver, IInvocationOperation invocation)
    {
        // b.Append(x).Append(y) fills b.
        while (receiver is IInvocationOperation { Instance: { } inner } chained && Transfers.Fills(chained.TargetMethod)) receiver = inner;
        if (receiver is null || VariableOf(receiver) is not { } variable) return;
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (!ReferenceEquals(argument.Value, receiver)) Add(variable, new Definition(invocation.Syntax, argument.Value, false, true));
        }
    }

    // What a pattern is matched against, as far as it is written down: x is string s, x switch { string s => ... }, { Name: var n }
    private static IOperation? MatchedBy(IOperation pattern)
    {
        for (IOperation? parent = pattern.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IPropertySubpatternOperation property:
                    return property.Member;
                case IIsPatternOperation matched:
                    return matched.Value;
                case ISwitchExpressionOperation matched:
                    return matched.Value;
                case ISwitchOperation matched:
                    return matched.Value;
                case IPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation or ISwitchCaseOperation:
                    continue;
                default:
                    return null;
            }
        }
        return null;
    }

    internal static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IConversionOperation conversion => VariableOf(conversion.Operand),
        _ => null,
    };

    private void Add(ISymbol variable, Definition definition, ISymbol? member = null)
    {
        if (!_definitions!.TryGetValue((variable, member), out List<Definition>? definitions)) _definitions.Add((variable, member), definitions = []);
        definitions.Add(definition);
    }

    private sealed class KeyComparer : IEqualityComparer<(ISymbol Variable, ISymbol? Member)>
    {
        public bool Equals((ISymbol Variable, ISymbol? Member) x, (ISymbol Variable, ISymbol? Member) y) => SymbolEqualityComparer.Default.Equals(x.Variable, y.Variable) && SymbolEqualityComparer.Default.Equals(x.Member, y.Member);

        public int GetHashCode((ISymbol Variable, ISymbol? Member) key) => SymbolEqualityComparer.Default.GetHashCode(key.Variable) ^ (key.Member is null ? 0 : 31 * SymbolEqualityComparer.Default.GetHashCode(key.Member));
    }
}
