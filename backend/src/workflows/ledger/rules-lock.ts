/** Whoever makes or ends a commission rule waits for the other: rules are checked against each other. */
export const RULES_LOCK = "commission-rules"
