# Sourced by scripts that run several steps: all of them, even where one fails, and a summary.
#
#   step NAME COMMAND [ARGUMENT...]               runs a step
#   step_after EARLIER NAME COMMAND [ARGUMENT...] runs it only where the step EARLIER passed
#   summary                                       prints the result of each; fails if one failed
#
# A script that runs inside another one's step adds its steps to the other's summary.

workspace=$(mktemp -d "${TMPDIR:-/tmp}/barograph.XXXXXX")
trap 'rm -rf "$workspace"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -n "${STEPS_LOG:-}" ]; then
  outermost=no
else
  outermost=yes
  export STEPS_LOG="$workspace/steps"
  : >"$STEPS_LOG"
fi

record() {
  printf '%s\t%s\n' "$1" "$2" >>"$STEPS_LOG"
}

step() {
  local name=$1 begin=$SECONDS status=0
  shift
  printf '\n== %s\n' "$name"
  "$@" || status=$?
  if [ "$status" -eq 0 ]; then
    record passed "$name ($((SECONDS - begin)) s)"
  else
    printf '%s failed with status %s\n' "$name" "$status"
    record failed "$name (status $status)"
  fi
}

step_after() {
  local earlier=$1
  shift
  if grep -q "^passed	$earlier (" "$STEPS_LOG"; then
    step "$@"
  else
    record failed "$1 (not run, because $earlier failed)"
  fi
}

summary() {
  if [ "$outermost" = yes ]; then
    printf '\n== Summary\n'
    sed 's/\t/  /' "$STEPS_LOG"
    printf '%s passed, %s failed\n' \
      "$(grep -c '^passed' "$STEPS_LOG")" "$(grep -c '^failed' "$STEPS_LOG")"
  fi
  ! grep -q '^failed' "$STEPS_LOG"
}
