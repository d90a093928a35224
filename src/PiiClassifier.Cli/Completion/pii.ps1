# Completion of pii for PowerShell. In the file that $PROFILE names:
#   pii completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName pii -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = "$commandAst".PadRight($cursorPosition)
    $suggestions = @(pii "[suggest:$cursorPosition]" $line 2>$null)
    # Options only when one is begun; with nothing to suggest PowerShell offers the names of files.
    if ($wordToComplete -notlike '-*') { $suggestions = $suggestions | Where-Object { $_ -notlike '[-/]*' } }
    $suggestions | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
