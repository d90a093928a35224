using System.Text.Json;
using PiiClassifier.Cli.Commands;
using PiiClassifier.Cli.Output;
using PiiClassifier.Masking;

namespace PiiClassifier.Cli.Files;

/// <summary>Reads which action each type gets: an object of ids of types and words for actions, comments allowed.</summary>
internal static class PolicyFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Changes a policy as a file says.</summary>
    /// <exception cref="WrongUsageException">The file cannot be read or says what cannot be.</exception>
    public static MaskPolicy AddTo(MaskPolicy policy, string file, Words words)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using JsonDocument document = JsonDocument.Parse(stream, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new WrongUsageException(words.Format("policy-malformed", TerminalText.OneLine(file)));
            foreach (JsonProperty line in document.RootElement.EnumerateObject())
            {
                policy = Change(policy, line.Name, line.Value.ValueKind == JsonValueKind.String ? line.Value.GetString()! : "", words);
            }
            return policy;
        }
        catch (JsonException)
        {
            throw new WrongUsageException(words.Format("policy-malformed", TerminalText.OneLine(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsageException(words.Format("policy-not-read", TerminalText.OneLine(file), TerminalText.OneLine(exception.Message)));
        }
    }

    /// <summary>Changes the action of one type.</summary>
    /// <exception cref="WrongUsageException">There is no such type or action, or the type cannot get it.</exception>
    public static MaskPolicy Change(MaskPolicy policy, string type, string actionId, Words words)
    {
        if (!policy.Knows(type)) throw new WrongUsageException(words.Format("policy-type", TerminalText.OneLine(type)));
        if (!MaskActionIds.TryParse(actionId, out MaskAction action)) throw new WrongUsageException(words.Format("policy-action", TerminalText.OneLine(type), string.Join(", ", MaskActionIds.All)));
        if (!policy.Allows(type, action)) throw new WrongUsageException(words.Format("policy-not-for-type", TerminalText.OneLine(type), actionId));
        return policy.With(type, action);
    }
}
