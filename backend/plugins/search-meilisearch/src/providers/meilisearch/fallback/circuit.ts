type CircuitOptions = {
  retryAfterMs: number
  maxRetryAfterMs: number
  /** Tries the other side again; false or a rejection means it is still away. */
  recover: () => Promise<boolean>
}

/**
 * Keeps callers from waiting for a server that is away. Opened by a failure, it tries again by itself,
 * less and less often, and closes when `recover` says all is well.
 */
export class Circuit {
  private waitMs: number
  private timer: NodeJS.Timeout | undefined
  private trying = false
  private askedMeanwhile = false
  isOpen = false

  constructor(private readonly options: CircuitOptions) {
    this.waitMs = options.retryAfterMs
  }

  /** Stops the traffic. Does nothing when it is stopped already. */
  open(): void {
    this.isOpen = true
    this.tryLater()
  }

  /** Tries after `waitMs`, or once more when a try is under way. The timer keeps no process alive. */
  tryLater(waitMs = this.waitMs): void {
    this.askedMeanwhile ||= this.trying
    if (!this.timer && !this.trying) {
      this.timer = setTimeout(() => void this.tryNow(), waitMs)
      this.timer.unref()
    }
  }

  private async tryNow(): Promise<void> {
    this.timer = undefined
    this.trying = true
    this.askedMeanwhile = false
    const recovered = await this.options.recover().catch(() => false)
    this.trying = false
    const { retryAfterMs, maxRetryAfterMs } = this.options
    this.waitMs = recovered ? retryAfterMs : Math.min(this.waitMs * 2, maxRetryAfterMs)
    if (!recovered || this.askedMeanwhile) {
      this.tryLater()
    }
  }

  /** Lets the traffic through again. */
  close(): void {
    this.isOpen = false
  }
}
