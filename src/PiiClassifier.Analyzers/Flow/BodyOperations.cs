using Microsoft.CodeAnalysis;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>The operations of one body that are asked for here, in the order of the text. Every body of a compilation is walked: once, and by kinds, which are told faster than types.</summary>
internal sealed class BodyOperations
{
    private readonly List<IOperation> _leaving = [];
    private readonly List<IOperation> _defining = [];

    public BodyOperations(IOperation root)
    {
        Root = root;
        // A sum of a thousand texts is a thousand operations deep.
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            IOperation next = open.Pop();
            Note(next);
            foreach (IOperation child in next.ChildOperations.Reverse())
            {
                if (!IsLeaf(child.Kind)) open.Push(child);
            }
        }
    }

    public IOperation Root { get; }

    /// <summary>Calls, creations, assignments, and code that does not compile: where something may leave.</summary>
    public IReadOnlyList<IOperation> Leaving => _leaving;

    /// <summary>Where a variable may get a value.</summary>
    public IReadOnlyList<IOperation> Defining => _defining;

    private void Note(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.SimpleAssignment or OperationKind.Invocation:
                _leaving.Add(operation);
                _defining.Add(operation);
                break;
            case OperationKind.ObjectCreation or OperationKind.Invalid:
                _leaving.Add(operation);
                break;
            case OperationKind.VariableDeclarator or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment
                or OperationKind.Loop or OperationKind.DeclarationPattern or OperationKind.RecursivePattern or OperationKind.Argument:
                _defining.Add(operation);
                break;
        }
    }

    // About half of all operations.
    private static bool IsLeaf(OperationKind kind) => kind is OperationKind.Literal or OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.InstanceReference;
}
