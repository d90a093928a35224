# Completion of pii for bash. In ~/.bashrc:
#   source <(pii completion bash)
_pii() {
    local current=${COMP_WORDS[COMP_CWORD]} suggestions
    suggestions=$("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
    # Options only when one is begun; with nothing to suggest bash offers file names.
    [[ $current == -* ]] || suggestions=$(grep -v '^-' <<<"$suggestions")
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$suggestions" -- "$current"))
}
complete -o default -F _pii pii
