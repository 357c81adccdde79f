declare module 'mapshaper' {
  /** The part of mapshaper's Node interface used here: run commands on named inputs, get named outputs. */
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Record<string, string | object>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
