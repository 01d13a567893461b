import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { EnqueuedTask, Task as EngineTask } from "meilisearch" with { "resolution-mode": "import" }
import type { Connection } from "./connection"

type Task = SearchTypes.SearchTask

const POLL_MS = 20

/** A write Meilisearch accepted and will apply later. */
export function enqueued({ taskUid }: EnqueuedTask, index: string): Task {
  return { id: String(taskUid), index, status: "enqueued" }
}

/** A write there was nothing to do for. */
export const done = (index: string): Task => ({ index, status: "succeeded" })

function settled(task: EngineTask, index: string | undefined): Task {
  const status = task.status === "succeeded" ? "succeeded" : "failed"
  const { message, code } = task.error ?? { message: `the task was ${task.status}`, code: undefined }
  return {
    id: String(task.uid),
    ...(index === undefined ? {} : { index }),
    status,
    ...(status === "failed" ? { error: { message, ...(code ? { code } : {}) } } : {}),
  }
}

/** Waits for writes to be applied. */
export class Tasks {
  constructor(
    private readonly connection: Connection,
    private readonly timeoutMs: number,
  ) {}

  /** The task in its final state, failed or not. Rejects when Meilisearch goes away meanwhile. */
  async wait({ id, index }: Task, timeoutMs = this.timeoutMs): Promise<Task> {
    const client = await this.connection.writing()
    return settled(
      await client.tasks.waitForTask(Number(id), { timeout: timeoutMs, interval: POLL_MS }),
      index,
    )
  }

  /** Waits for a write nothing can go on without. */
  async finish(task: Task): Promise<Task> {
    const final = task.id ? await this.wait(task) : task
    if (final.status === "failed") {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Meilisearch failed on "${final.index}": ${final.error?.message}`,
      )
    }
    return final
  }
}
