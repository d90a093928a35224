#compdef pii
# Completion of pii for zsh. In ~/.zshrc, after compinit:
#   source <(pii completion zsh)
_pii() {
    local line="${(j: :)words[1,CURRENT]}"
    local -a suggestions
    suggestions=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    # Options only when one is begun; with nothing to suggest the names of files.
    [[ "${words[CURRENT]}" == -* ]] || suggestions=("${(@)suggestions:#-*}")
    suggestions=("${(@)suggestions:#}")
    (( ${#suggestions} )) && compadd -a suggestions || _files
}
if [[ "${funcstack[1]}" == _pii ]]; then _pii "$@"; else compdef _pii pii; fi
