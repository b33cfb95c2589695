// Loaded into a measured process before its own module: answers how much CPU the process has used.
process.on("message", (message) => {
  if (typeof message !== "object" || message === null || !("cpuQuestion" in message)) return;
  process.send?.({ cpuQuestion: message.cpuQuestion, usage: process.cpuUsage() });
});
// Listening must not keep the process alive once its own work is done.
process.channel?.unref();
