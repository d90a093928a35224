# Completion of pii for fish. In ~/.config/fish/config.fish:
#   pii completion fish | source
function __pii_suggest
    set -l line (commandline --current-process --cut-at-cursor | string collect)
    set -l suggestions (pii "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
    # Options only when one is begun; fish adds the names of files.
    if not string match --quiet -- '-*' (commandline --current-token)
        set suggestions (string match --invert -- '-*' $suggestions)
    end
    string match -- '?*' $suggestions
end
complete --command pii --arguments '(__pii_suggest)'
