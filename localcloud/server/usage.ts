// What --help prints.
import { POOL_LIMITS } from '../functions/limits';

/** Shown by --help. */
export const USAGE = `Runs WeChat cloud functions on this machine with the real wx-server-sdk.

  --port P                 port on 127.0.0.1 (0 takes a free one)
  --data DIR               where the database, files and clock are kept
  --functions DIR          folders to run: <name>/index.js, config.json   (dist/cloudfunctions)
  --indexes FILE           declared indexes            (<functions>/indexes.json, cloudfunctions/indexes.json)
  --env-file FILE          environment variables of every function
  --serve /prefix=DIR      serve files, may be repeated
  --watch                  run new code when the functions folder changes
  --strict-collections     writing to a collection that was never created fails, as in production
  --templates FILE         subscription message templates               (<functions>/templates.json)
  --pages FILE             list of the mini-program's pages, or its app.json
  --qr-url URL             what QR codes hold, with {page} and {scene}  (http://127.0.0.1:P/{page}?scene={scene})
  --push FUNCTION          function that receives WeChat's events
  --upload-types a,b       file extensions storage takes                (all)
  --allow-origin ORIGIN    a page of another origin that may call, may be repeated
  --max-instances N        instances of one function                    (${POOL_LIMITS.instancesPerFunction})
  --env-id ID  --appid ID  what functions see as environment and app
  --with-parent            stop when standard input ends
  --verbose                print what functions print`;
