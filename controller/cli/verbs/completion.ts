import { buildCommand, buildRouteMap } from "@stricli/core";
import type { CliContext } from "../context.ts";

const bashScript = `_dom0() {
  local IFS=$'\\n'
  COMPREPLY=($(dom0 __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _dom0 dom0
`;

const zshScript = `#compdef dom0
_dom0() {
  local -a proposals
  proposals=("\${(@f)$(dom0 __complete "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  compadd -a proposals
}
compdef _dom0 dom0
`;

function scriptCommand(shell: string, script: string, install: string) {
  return buildCommand({
    docs: { brief: `Print the completion script for ${shell}`, fullDescription: `  ${install}` },
    parameters: {},
    async func(this: CliContext) {
      await this.stdout(script);
    },
  });
}

/** `dom0 completion …` */
export const completionRoutes = buildRouteMap({
  routes: {
    bash: scriptCommand("bash", bashScript, "dom0 completion bash > /usr/share/bash-completion/completions/dom0"),
    zsh: scriptCommand("zsh", zshScript, "dom0 completion zsh > /usr/share/zsh/site-functions/_dom0"),
  },
  docs: { brief: "Tab completion for your shell" },
});
