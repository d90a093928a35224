namespace PiiClassifier.Comparisons;

/// <summary>Finds again in one list what is in another.</summary>
internal static class Pairs
{
    /// <summary>Pairs the elements of two lists by one key after the other: what the first finds, the later ones are not asked about.</summary>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="keys">Each gives what two elements must have in common, or <see langword="null"/> for one that it does not tell of. Of several with one key the first goes with the first.</param>
    /// <returns>The pairs in the order of the later list, then the elements of the earlier one that are gone.</returns>
    public static IEnumerable<(T? Before, T? After)> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, params ReadOnlySpan<Func<T, object?>> keys)
        where T : class
    {
        var found = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        List<T> left = [.. before];
        foreach (Func<T, object?> key in keys)
        {
            if (left.Count == 0) break;
            var byKey = new Dictionary<object, Queue<T>>();
            foreach (T one in left)
            {
                if (key(one) is not { } value) continue;
                if (!byKey.TryGetValue(value, out Queue<T>? same)) byKey.Add(value, same = new Queue<T>());
                same.Enqueue(one);
            }
            var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
            foreach (T one in after)
            {
                if (found.ContainsKey(one) || key(one) is not { } value || !byKey.TryGetValue(value, out Queue<T>? same) || !same.TryDequeue(out T? match)) continue;
                found.Add(one, match);
                taken.Add(match);
            }
            left.RemoveAll(taken.Contains);
        }
        return [.. after.Select(one => (found.GetValueOrDefault(one), (T?)one)), .. left.Select(one => ((T?)one, default(T)))];
    }
}
