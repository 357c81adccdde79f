/**
 * The scripts that stand in pages themselves, because they must run before anything else is asked for. A content security
 * policy names each by its hash. They are written as browsers get them, without a bundler: few, short, and always the same.
 */

/**
 * Looks at where the page lies. Some hosts give a folder's page at an address without the slash at its end, and links would
 * start one folder too high. From a disk browsers load no modules, so the story is at once what it is without script.
 */
export const ADDRESS_SCRIPT =
  "(()=>{let{protocol:o,pathname:p,search:s,hash:h}=location;if(o=='file:')addEventListener('DOMContentLoaded',()=>{let l=document.querySelector('[data-plain]');if(l)l.media='all'});else if(!/(\\/|\\/index|\\.html?)$/.test(p))try{history.replaceState(history.state,'',p+'/'+s+h)}catch{}})()";

/**
 * The page for unknown addresses stands at any depth, and does not know where the site starts. It asks for a file that only the
 * site's root has: first where its link leads, then from the deepest folder up, and leads to where that is.
 * Hosts that have something to say at every address say it with another type.
 */
export const HOME_SCRIPT =
  "(async()=>{let a=document.querySelector('[data-home]'),q=location.pathname,l=[a.pathname];while(q=q.replace(/[^/]*\\/?$/,''))l.push(q);for(let p of l)try{let r=await fetch(p+'embed-frame.js',{method:'HEAD'});if(r.ok&&/script/.test(r.headers.get('content-type')))return a.href=p+'index.html'}catch{return}})()";

/** All of them; the policy names the hash of each. */
export const INLINE_SCRIPTS: readonly string[] = [ADDRESS_SCRIPT, HOME_SCRIPT];
