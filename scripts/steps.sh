# Sourced by scripts that run several steps: all of them, even where one fails, and a summary.
#
#   step NAME COMMAND [ARGUMENT...]               runs a step
#   step_after EARLIER NAME COMMAND [ARGUMENT...] runs it only where the step EARLIER passed
#   beside COMMAND [ARGUMENT...]                  runs steps while the script goes on with others
#   join                                          waits for them and prints what they said
#   summary                                       prints the result of each; fails if one failed
#
# A script that runs inside another one's step adds its steps to the other's summary.

workspace=$(mktemp -d "${TMPDIR:-/tmp}/barograph.XXXXXX")
beside=
leave() {
  [ -z "$beside" ] || kill -- "-$beside" 2>/dev/null || true
  rm -rf "$workspace"
}
trap leave EXIT
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

beside() {
  # In a process group of its own, so that it can be stopped with all that it starts.
  set -m
  (trap - EXIT && "$@") >"$workspace/beside" 2>&1 </dev/null &
  beside=$!
  set +m
}

join() {
  wait "$beside" || record failed "steps beside the others (ended early)"
  beside=
  cat "$workspace/beside"
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
