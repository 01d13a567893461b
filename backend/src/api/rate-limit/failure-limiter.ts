type Window = { failures: number; endsAt: number }

export type FailureLimits = {
  /** Failures allowed in one window. */
  limit: number
  window_ms: number
  /** Most keys remembered; the oldest are forgotten first, so that a flood of keys cannot fill the memory. */
  max_keys: number
}

/**
 * Counts failed attempts by key (an address, an order's number) and tells when there were too many. It counts in this
 * process: several processes allow as many times more.
 */
export class FailureLimiter {
  private readonly windows = new Map<string, Window>()

  constructor(
    private readonly limits: FailureLimits,
    private readonly now: () => number = Date.now,
  ) {}

  /** Seconds until `key` may try again; 0 when it may now. */
  secondsToWait(key: string): number {
    const window = this.openWindow(key)
    if (!window || window.failures < this.limits.limit) return 0
    return Math.max(1, Math.ceil((window.endsAt - this.now()) / 1000))
  }

  /** Remembers that an attempt of `key` failed. */
  recordFailure(key: string): void {
    const window = this.openWindow(key)
    if (window) window.failures += 1
    else this.windows.set(key, { failures: 1, endsAt: this.now() + this.limits.window_ms })
    this.forgetOldest()
  }

  private openWindow(key: string): Window | undefined {
    const window = this.windows.get(key)
    if (window && window.endsAt > this.now()) return window
    this.windows.delete(key)
    return undefined
  }

  private forgetOldest(): void {
    for (const key of this.windows.keys()) {
      if (this.windows.size <= this.limits.max_keys) return
      this.windows.delete(key)
    }
  }
}
