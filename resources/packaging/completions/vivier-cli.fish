# SPDX-License-Identifier: MIT
# fish completion of vivier-cli, which says itself what may follow.
function __vivier_cli_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    for line in (vivier-cli --complete $words[2..] "$word" 2>/dev/null)
        switch $line
            case :file
                __fish_complete_path "$word"
            case :folder
                __fish_complete_directories "$word"
            case '*'
                echo $line
        end
    end
end
complete -c vivier-cli -f -a '(__vivier_cli_complete)'
