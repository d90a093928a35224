using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Where the variables of one body get their values. Built in one walk, and only for bodies that let something out.</summary>
internal sealed class LocalFlow
{
    private readonly Dictionary<(ISymbol Variable, ISymbol? Member), List<Definition>> _definitions = new(new KeyComparer());
    private readonly IOperation _root;
    private ReachingDefinitions? _reaching;

    public LocalFlow(IOperation root)
    {
        _root = root;
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            IOperation next = open.Pop();
            if (MayDefine(next.Kind)) Note(next);
            foreach (IOperation child in next.ChildOperations.Reverse()) open.Push(child);
        }
    }

    /// <summary>The definitions that may give a variable the value it has at a place; empty when none is seen.</summary>
    public IReadOnlyList<Definition> Reaching(IOperation use, ISymbol variable, ISymbol? member = null)
    {
        if (!_definitions.TryGetValue((variable, member), out List<Definition>? all)) return [];
        if (all.Count == 1) return all;
        _reaching ??= new ReachingDefinitions(_root);
        return _reaching.At(use, all);
    }

    // Of the kinds that Note looks at: to ask for the kind is cheaper than to try one interface after the other.
    private static bool MayDefine(OperationKind kind) => kind is OperationKind.VariableDeclarator or OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment
        or OperationKind.Loop or OperationKind.DeclarationPattern or OperationKind.RecursivePattern or OperationKind.Argument or OperationKind.Invocation;

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
                foreach (ILocalSymbol local in loop.Locals) Add(local, new Definition(loop.LoopControlVariable.Syntax, loop.Collection, true, false));
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } pattern:
                Add(declared, new Definition(pattern.Syntax, MatchedBy(pattern), false, false));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared } pattern:
                Add(declared, new Definition(pattern.Syntax, MatchedBy(pattern), false, false));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                NoteOut(argument);
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
        for (int i = 0; i < targets.Elements.Length; i++)
        {
            IOperation element = targets.Elements[i] is IDeclarationExpressionOperation declared ? declared.Expression : targets.Elements[i];
            if (value is ITupleOperation values && values.Elements.Length == targets.Elements.Length) Deconstruct(element, values.Elements[i], syntax);
            ISymbol? variable = VariableOf(element);
            if (variable is not null) Add(variable, new Definition(syntax, value is ITupleOperation tuple && i < tuple.Elements.Length ? tuple.Elements[i] : null, false, false));
        }
    }

    private void NoteOut(IArgumentOperation argument)
    {
        IOperation value = argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value;
        if (VariableOf(value) is not { } variable) return;
        // dictionary.TryGetValue(key, out x): an element of the dictionary.
        IOperation? from = argument.Parent is IInvocationOperation { TargetMethod.Name: "TryGetValue" or "TryPop" or "TryDequeue" or "TryPeek" or "TryTake", Instance: { } instance } ? instance : null;
        Add(variable, new Definition(argument.Syntax, from, from is not null, argument.Parameter!.RefKind == RefKind.Ref));
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
        IFieldReferenceOperation { Instance: IInstanceReferenceOperation } field => field.Field,
        IConversionOperation conversion => VariableOf(conversion.Operand),
        _ => null,
    };

    private void Add(ISymbol variable, Definition definition, ISymbol? member = null)
    {
        if (!_definitions.TryGetValue((variable, member), out List<Definition>? definitions)) _definitions.Add((variable, member), definitions = []);
        definitions.Add(definition);
    }

    private sealed class KeyComparer : IEqualityComparer<(ISymbol Variable, ISymbol? Member)>
    {
        public bool Equals((ISymbol Variable, ISymbol? Member) x, (ISymbol Variable, ISymbol? Member) y) => SymbolEqualityComparer.Default.Equals(x.Variable, y.Variable) && SymbolEqualityComparer.Default.Equals(x.Member, y.Member);

        public int GetHashCode((ISymbol Variable, ISymbol? Member) key) => SymbolEqualityComparer.Default.GetHashCode(key.Variable) ^ (key.Member is null ? 0 : 31 * SymbolEqualityComparer.Default.GetHashCode(key.Member));
    }
}
