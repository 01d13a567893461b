export { decideCase } from "./decide-case"
export { readModerationQueue } from "./read-queue"
export { settleReview } from "./settle-review"
