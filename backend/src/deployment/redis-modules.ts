import type { InputConfigModules } from "@medusajs/framework/types"

/**
 * The modules that several backend processes must share: events, workflows, locks and the cache. One process
 * alone keeps them in memory, and needs no Redis.
 */
export function redisModules(redisUrl: string | undefined): InputConfigModules {
  if (!redisUrl) return []
  return [
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}
