using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiClassifier.Analyzers.Sinks;
using PiiClassifier.Analyzers.Sources;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Follows a value backwards from where it is printed to what it is made of. One evaluator serves one body; it keeps no state between questions but its budget.</summary>
/// <remarks>
/// What is not understood is unknown, and an unknown value counts by the name of the variable or method it comes from.
/// Whatever is a number, a truth value or a constant by nature ends the way.
/// </remarks>
internal sealed partial class Evaluator(CompilationModel model, LocalFlow flow, IMethodSymbol? method, int depth)
{
    private const int MostSteps = 20000;
    private const int DeepestRecursion = 120;

    // What is being evaluated now, outermost first; seldom more than ten.
    private (IOperation Operation, View View)[] _under = new (IOperation, View)[8];
    private int _steps = MostSteps;
    private int _recursion;

    /// <summary>What a value holds, printed in a way.</summary>
    public FlowValue Evaluate(IOperation operation, View view)
    {
        if (operation.ConstantValue.HasValue) return FlowValue.Clean;
        if (--_steps < 0 || _recursion > DeepestRecursion || IsUnder(operation, view)) return FlowValue.Unknown;
        if (_recursion == _under.Length) Array.Resize(ref _under, 2 * _recursion);
        _under[_recursion++] = (operation, view);
        try
        {
            return NeverHolds(operation.Type, view) ? FlowValue.Clean : EvaluateKind(operation, view);
        }
        finally
        {
            _recursion--;
        }
    }

    /// <summary>What a value holds where it leaves: if nothing else tells, what is printed beside it does.</summary>
    public FlowValue EvaluatePrinted(IOperation piece, View view)
    {
        FlowValue value = Evaluate(piece, view);
        return value.IsDirty || value.IsKnown || PrintedLabel.HitOf(piece, model) is not { } labelled ? value : FlowValue.Of(labelled);
    }

    private bool IsUnder(IOperation operation, View view)
    {
        for (int i = 0; i < _recursion; i++)
        {
            if (ReferenceEquals(_under[i].Operation, operation) && _under[i].View == view) return true;
        }
        return false;
    }

    /// <summary>What the elements of a collection hold.</summary>
    public FlowValue EvaluateElements(IOperation collection, View view) => Evaluate(collection, view == View.Text ? View.Joined : view);

    private static bool NeverHolds(ITypeSymbol? type, View view)
    {
        if (type is null) return false;
        if (type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Delegate) return true;
        return view == View.Text && TypeEvidence.ElementOf(type) is { SpecialType: not (SpecialType.System_Char or SpecialType.System_Byte) } && !Transfers.Carries(type);
    }

    private FlowValue EvaluateKind(IOperation operation, View view)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return EvaluateConversion(conversion, view);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, view);
            case ILocalReferenceOperation local:
                return EvaluateVariable(local, local.Local, view);
            case IParameterReferenceOperation parameter:
                return EvaluateParameter(parameter, view);
            case IMemberReferenceOperation member:
                return EvaluateMember(member, view);
            case IInvocationOperation invocation:
                return EvaluateCall(invocation, view);
            case IInterpolatedStringOperation interpolated:
                return All(HolesOf(interpolated), View.Text);
            case IInterpolatedStringAdditionOperation addition:
                return Evaluate(addition.Left, View.Text).And(Evaluate(addition.Right, View.Text));
            case IInterpolatedStringHandlerCreationOperation handler:
                return Evaluate(handler.Content, View.Text);
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IUnaryOperation unary:
                return Evaluate(unary.Operand, view);
            case ICoalesceOperation coalesce:
                return Either(Evaluate(coalesce.Value, view), Evaluate(coalesce.WhenNull, view));
            case IConditionalOperation conditional:
                return Either(Evaluate(conditional.WhenTrue, view), conditional.WhenFalse is { } other ? Evaluate(other, view) : FlowValue.Clean);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Aggregate(FlowValue.Clean, (value, arm) => Either(value, Evaluate(arm.Value, view)));
            case IConditionalAccessOperation access:
                return Evaluate(access.WhenNotNull, view);
            case IConditionalAccessInstanceOperation instance:
                return ReceiverOf(instance) is { } receiver ? Evaluate(receiver, view) : FlowValue.Unknown;
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation, view);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation, view);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation, view);
            case IAnonymousObjectCreationOperation anonymous:
                return All(anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(part => part.Value), Inside(view));
            case ITupleOperation tuple:
                return All(tuple.Elements, Inside(view));
            case IArrayCreationOperation array:
                return array.Initializer is { } initializer ? All(initializer.ElementValues, view) : FlowValue.Clean;
            case IArrayElementReferenceOperation element:
                return IsDomain(element.ArrayReference) && element.Indices is not [{ ConstantValue.Value: 0 }] ? FlowValue.Clean : EvaluateElements(element.ArrayReference, view);
            case IAssignmentOperation assignment:
                return Evaluate(assignment.Value, view);
            case IArgumentOperation argument:
                return EvaluateOut(argument, view);
            case IInstanceReferenceOperation instance:
                return FlowValue.Of(model.Shapes.Of(instance.Type, view));
            case IDynamicMemberReferenceOperation dynamic:
                return EvaluateKey(dynamic.MemberName, dynamic.Instance, dynamic.Type);
            case IDynamicIndexerAccessOperation dynamic:
                return dynamic.Arguments is [{ ConstantValue.Value: string key }] ? EvaluateKey(key, dynamic.Operation, dynamic.Type) : FlowValue.Unknown;
            case IWithOperation with:
                return EvaluateWith(with, view);
            case IInvalidOperation invalid:
                return EvaluateBroken(invalid, view);
            case IIsTypeOperation or IIsPatternOperation or INameOfOperation or ITypeOfOperation or IDefaultValueOperation or ILiteralOperation or ISizeOfOperation or IAnonymousFunctionOperation or IDelegateCreationOperation:
                return FlowValue.Clean;
            default:
                // Kinds that this compiler does not know yet: collection expressions, spreads.
                return All(operation.ChildOperations, view);
        }
    }

    /// <summary>What stands in the places of an interpolated text, also of one that is handed to a handler.</summary>
    internal static IEnumerable<IOperation> HolesOf(IInterpolatedStringOperation interpolated)
    {
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            if (part is IInterpolationOperation interpolation) yield return interpolation.Expression;
            else if (part is IInterpolatedStringAppendOperation { Kind: OperationKind.InterpolatedStringAppendFormatted, AppendCall: IInvocationOperation { Arguments: { Length: > 0 } arguments } }) yield return arguments[0].Value;
        }
    }

    private FlowValue EvaluateBinary(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String:
                return Evaluate(binary.LeftOperand, View.Text).And(Evaluate(binary.RightOperand, View.Text));
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ObjectValueEquals:
                return FlowValue.Clean;
            default:
                return Evaluate(binary.LeftOperand, View.Text).And(Evaluate(binary.RightOperand, View.Text));
        }
    }

    // What stands behind the @ of an address is nobody: mail.Split('@')[1]
    private static bool IsDomain(IOperation? split) => split is IInvocationOperation { TargetMethod: { Name: "Split", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [{ Value: var separator }, ..] } && separator.DescendantsAndSelf().Any(part => part.ConstantValue.Value is '@' or "@");

    private FlowValue All(IEnumerable<IOperation> parts, View view)
    {
        FlowValue value = FlowValue.Clean;
        bool unknown = false;
        foreach (IOperation part in parts)
        {
            FlowValue one = Evaluate(part, view);
            unknown |= !one.IsKnown;
            value = value.And(one);
        }
        return !unknown || value.IsDirty || value.Parameters.Length > 0 ? value : FlowValue.Unknown;
    }

    // One of two: clean only when both are known to be.
    private static FlowValue Either(FlowValue one, FlowValue other)
    {
        if (one.IsDirty || other.IsDirty || one.Parameters.Length + other.Parameters.Length > 0) return one.And(other);
        return one.IsKnown && other.IsKnown ? FlowValue.Clean : FlowValue.Unknown;
    }

    private static View Inside(View view) => view == View.Joined ? View.Text : view;

    private FlowValue EvaluateVariable(IOperation use, ISymbol variable, View view)
    {
        IReadOnlyList<Definition> definitions = flow.Reaching(use, variable);
        if (definitions.Count > 0)
        {
            FlowValue value = FlowValue.Clean;
            bool unknown = false;
            foreach (Definition definition in definitions)
            {
                FlowValue one = definition.Value is null ? FlowValue.Unknown : definition.Part is not null ? EvaluateTaken(definition, view) : definition.IsElement ? EvaluateElement(definition.Value, view, use.Type) : EvaluatePart(definition.Value, view, variable);
                unknown |= !one.IsKnown;
                value = value.And(one);
            }
            if (value.IsDirty || !unknown) return value;
            // What is called what it holds is so wherever it comes from; otherwise the caller knows.
            FlowValue named = ByName(variable, view, use.Type);
            return named.IsDirty || value.Parameters.Length == 0 ? named : value;
        }
        return ByName(variable, view, use.Type);
    }

    // var (a, b) = pair; a container that is filled: what is put in is printed as the container is.
    private FlowValue EvaluatePart(IOperation value, View view, ISymbol variable)
    {
        ITypeSymbol? type = (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type;
        bool isContainer = type is not null && TypeEvidence.ElementOf(type) is not null;
        return isContainer && value.Type is not null && TypeEvidence.ElementOf(value.Type) is null ? Evaluate(value, Inside(view) == View.Text ? View.Text : view) : Evaluate(value, view);
    }

    private FlowValue EvaluateElement(IOperation collection, View view, ITypeSymbol? element)
    {
        // What holds members shows them by its own type; a text is followed.
        ImmutableArray<Hit> shape = model.Shapes.Of(element, view);
        if (shape.Length > 0 && Origins(collection, true).Any(origin => origin is null)) return FlowValue.Of(shape);
        if (element is { IsAnonymousType: false, SpecialType: SpecialType.None, TypeKind: TypeKind.Class } && view == View.Text && !element.IsTupleType && !Transfers.Carries(element)) return FlowValue.Of(shape);
        return EvaluateElements(collection, view);
    }

    private FlowValue ByName(ISymbol variable, View view, ITypeSymbol? type)
    {
        Classified classified = model.Symbols.Of(variable);
        if (classified.Type is { } found) return FlowValue.Of(new Hit(found, variable.Name, classified.Evidence));
        ImmutableArray<Hit> shape = model.Shapes.Of(type, view);
        return shape.Length > 0 ? FlowValue.Of(shape) : classified.IsKnown && classified.Evidence != Evidence.Name ? FlowValue.Clean : FlowValue.Unknown;
    }

    private FlowValue EvaluateParameter(IParameterReferenceOperation reference, View view)
    {
        IParameterSymbol parameter = reference.Parameter;
        IReadOnlyList<Definition> given = flow.Reaching(reference, parameter);
        if (given.Count > 0)
        {
            FlowValue value = EvaluateVariable(reference, parameter, view);
            if (value.IsDirty || given.All(definition => !definition.Keeps)) return value;
        }
        FlowValue named = ByName(parameter, view, reference.Type);
        if (named.IsDirty) return named;
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda) return EvaluateLambdaParameter(reference, parameter, lambda, view);
        if (method is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method)) return FlowValue.Of(new ParameterUse(parameter.Ordinal, view));
        return named;
    }

    // An operator of a library hands on what it is given; one of our own does what it does.
    private FlowValue EvaluateConversion(IConversionOperation conversion, View view)
    {
        if (conversion.OperatorMethod is not { } converter || converter.DeclaringSyntaxReferences.Length == 0) return Evaluate(conversion.Operand, view);
        FlowValue value = Evaluate(conversion.Operand, View.Text);
        if (value.IsDirty || depth == 0) return value;
        FlowValue returned = model.Summaries.Of(converter, depth).Returned;
        return returned.IsDirty ? FlowValue.Of(returned.Hits) : value.Parameters.Length > 0 ? value : FlowValue.Unknown;
    }

    // var (id, name) = patient; foreach (var (id, name) in patients): the member, or what was put there.
    private FlowValue EvaluateTaken(Definition definition, View view)
    {
        ISymbol member = definition.Part!;
        FlowValue made = EvaluateMade(Origins(definition.Value!, definition.IsElement), member, view);
        if (made.IsKnown || made.IsDirty) return made;
        Classified classified = model.Symbols.Of(member);
        if (classified.Type is { } found) return FlowValue.Of(new Hit(found, NameOf(member), classified.Evidence));
        ImmutableArray<Hit> shape = model.Shapes.Of((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type, view);
        return shape.Length > 0 ? FlowValue.Of(shape) : classified.IsKnown ? FlowValue.Clean : FlowValue.Unknown;
    }

    // employees.Select(x => x ...): x is an element of employees.
    private FlowValue EvaluateLambdaParameter(IOperation use, IParameterSymbol parameter, IMethodSymbol lambda, View view)
    {
        return CollectionOf(use, parameter, lambda) is { } collection ? EvaluateElement(collection, view, parameter.Type) : FlowValue.Unknown;
    }

    private static IOperation? CollectionOf(IOperation use, IParameterSymbol parameter, IMethodSymbol lambda)
    {
        IOperation? around = use;
        while (around is not null && !(around is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda))) around = around.Parent;
        while (around is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation) around = around.Parent;
        if (around is not IArgumentOperation { Parent: IInvocationOperation call }) return null;
        IOperation? receiver = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        ITypeSymbol? element = TypeEvidence.ElementOf(receiver is IConversionOperation conversion ? conversion.Operand.Type : receiver?.Type);
        return element is not null && SymbolEqualityComparer.Default.Equals(element, parameter.Type) ? receiver : null;
    }

    internal static IOperation? ReceiverOf(IOperation instance)
    {
        for (IOperation? parent = instance.Parent, inner = instance; parent is not null; inner = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && !ReferenceEquals(access.Operation, inner)) return access.Operation;
        }
        return null;
    }

    // Code that does not compile yet, or whose types are missing: the name still tells.
    private FlowValue EvaluateBroken(IInvalidOperation invalid, View view)
    {
        (SimpleNameSyntax? name, ExpressionSyntax? holder) = invalid.Syntax switch
        {
            MemberAccessExpressionSyntax access => (access.Name, access.Expression),
            MemberBindingExpressionSyntax binding => (binding.Name, (binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>())?.Expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } when Transfers.KeepsText(called.Name.Identifier.ValueText) => (called.Expression as MemberAccessExpressionSyntax) is { } inner ? (inner.Name, inner.Expression) : (null, null),
            _ => (null, null),
        };
        if (name is not null)
        {
            Reading reading = IdentifierReader.Read(name.Identifier.ValueText);
            bool ofPerson = holder is IdentifierNameSyntax variable && PersonContext.OfVariable(variable.Identifier.ValueText);
            return reading.Type is { } type && (!reading.NeedsPerson || ofPerson) ? FlowValue.Of(new Hit(type, $"{holder}.{name}", Evidence.Name)) : FlowValue.Unknown;
        }
        return invalid.Syntax is InvocationExpressionSyntax ? FlowValue.Unknown : All(invalid.ChildOperations, view);
    }
}
