exports.id=37
exports.ids=[37]
exports.modules={4672:((e,t,n)=>{"use strict"
const r=n(6928),factory=e=>new IgnoreBase(e)
factory.default=factory
e.exports=factory
function make_array(e){return Array.isArray(e)?e:[e]}const s=r.sep==="\\"?/(?<=.)\\$/:/(?<=.)\/$/,i=typeof Symbol!="undefined"?Symbol.for("dockerignore"):"dockerignore"
function cleanPath(e){return r.normalize(e).replace(s,"")}function toSlash(e){return r.sep==="/"?e:e.replace(/\\/g,"/")}function fromSlash(e){return r.sep==="/"?e:e.replace(/\//g,r.sep)}class IgnoreBase{constructor({ignorecase:e=!0}={}){this._rules=[]
this._ignorecase=e
this[i]=!0
this._initCache()}_initCache(){this._cache={}}add(e){this._added=!1
typeof e=="string"&&(e=e.split(/\r?\n/g))
make_array(e).forEach(this._addPattern,this)
this._added&&this._initCache()
return this}addPattern(e){return this.add(e)}_addPattern(e){if(e&&e[i]){this._rules=this._rules.concat(e._rules)
this._added=!0}else if(this._checkPattern(e)){const t=this._createRule(e.trim())
if(t!==null){this._added=!0
this._rules.push(t)}}}_checkPattern(e){return e&&typeof e=="string"&&e.indexOf("#")!==0&&e.trim()!==""}filter(e){return make_array(e).filter(e=>this._filter(e))}createFilter(){return e=>this._filter(e)}ignores(e){return!this._filter(e)}_createRule(e){const t=e
let n=!1
if(e[0]==="!"){n=!0
e=e.substring(1).trim()}e.length>0&&(e=toSlash(e=cleanPath(e))).length>1&&e[0]==="/"&&(e=e.slice(1))
n&&(e="!"+e)
if((e=e.trim())==="")return null
if((e=cleanPath(e))[0]==="!"){if(e.length===1)return null
n=!0
e=e.substring(1)}else n=!1
return{origin:t,pattern:e,dirs:e.split(r.sep),negative:n}}_filter(e){return!!e&&(e in this._cache?this._cache[e]:this._cache[e]=this._test(e))}_test(e){e=fromSlash(e)
const t=cleanPath(r.dirname(e)),n=t.split(r.sep)
let s=!1
this._rules.forEach(i=>{let a=this._match(e,i)
if(!a&&t!==".")if(i.dirs.includes("**"))for(let e=i.dirs.filter(e=>e!=="**").length;e<=n.length;e++)a=a||this._match(n.slice(0,e).join(r.sep),i)
else i.dirs.length<=n.length&&(a=this._match(n.slice(0,i.dirs.length).join(r.sep),i))
a&&(s=!i.negative)})
return!s}_match(e,t){return this._compile(t).regexp.test(e)}_compile(e){if(e.regexp)return e
let t="^",n=r.sep==="\\"?"\\\\":r.sep
for(let s=0;s<e.pattern.length;s++){const i=e.pattern[s]
if(i==="*")if(e.pattern[s+1]==="*"){s++
e.pattern[s+1]===r.sep&&s++
e.pattern[s+1]===void 0?t+=".*":t+=`(.*${n})?`}else t+=`[^${n}]*`
else if(i==="?")t+=`[^${n}]`
else if(i==="."||i==="$")t+=`\\${i}`
else if(i==="\\"){if(r.sep==="\\"){t+=n
continue}if(e.pattern[s+1]!==void 0){t+="\\"+e.pattern[s+1]
s++}else t+="\\"}else t+=i}t+="$"
e.regexp=new RegExp(t,this._ignorecase?"i":"")
return e}}}),3430:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Argument=void 0
t.Argument=class Argument{constructor(e,t){this.value=e
this.range=t}toString(){return this.value}getRange(){return this.range}getValue(){return this.value}isAfter(e){return!(this.range.end.line<e.line)&&(this.range.start.line>e.line||this.range.start.character>e.character)}isBefore(e){return this.range.start.line<e.line||!(this.range.end.line>e.line)&&this.range.end.character<e.character}}}),8268:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Comment=void 0
const r=n(5562),s=n(735),i=n(6049)
class Comment extends s.Line{constructor(e,t){super(e,t)}toString(){const e=this.getContent()
return e?"# "+e:"#"}getContent(){let e=this.getContentRange()
return e===null?"":this.document.getText().substring(this.document.offsetAt(e.start),this.document.offsetAt(e.end))}getContentRange(){let e=this.getRange()
const t=this.document.offsetAt(e.start)
let n=this.document.getText().substring(t,this.document.offsetAt(e.end)),s=-1,a=-1
for(let e=1;e<n.length;e++)if(!i.Util.isWhitespace(n.charAt(e))){s=e
break}if(s===-1)return null
for(let e=n.length-1;e>=1;e--)if(!i.Util.isWhitespace(n.charAt(e))){a=e+1
break}return r.Range.create(this.document.positionAt(t+s),this.document.positionAt(t+a))}}t.Comment=Comment}),7847:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Dockerfile=void 0
const r=n(5562),s=n(4248),i=n(3518),a=n(6823),o=n(6049),c=n(4248)
class Dockerfile extends i.ImageTemplate{constructor(e){super()
this.initialInstructions=new i.ImageTemplate
this.buildStages=[]
this.directives=[]
this.foundFrom=!1
this.document=e}getEscapeCharacter(){for(const e of this.directives)if(e.getDirective()===s.Directive.escape){const t=e.getValue()
if(t==="\\"||t==="`")return t}return"\\"}getInitialARGs(){return this.initialInstructions.getARGs()}getContainingImage(e){let t=r.Range.create(r.Position.create(0,0),this.document.positionAt(this.document.getText().length))
if(!o.Util.isInsideRange(e,t))return null
if((this.initialInstructions.getComments().length>0||this.initialInstructions.getInstructions().length>0)&&o.Util.isInsideRange(e,this.initialInstructions.getRange()))return this.initialInstructions
for(const t of this.buildStages)if(o.Util.isInsideRange(e,t.getRange()))return t
return this}addInstruction(e){if(e.getKeyword()===c.Keyword.FROM){this.currentBuildStage=new i.ImageTemplate
this.buildStages.push(this.currentBuildStage)
this.foundFrom=!0}else this.foundFrom||this.initialInstructions.addInstruction(e)
this.foundFrom&&this.currentBuildStage.addInstruction(e)
super.addInstruction(e)}setDirectives(e){this.directives=e}getDirective(){return this.directives.length===0?null:this.directives[0]}getDirectives(){return this.directives}resolveVariable(e,t){for(let n of this.getFROMs()){let r=n.getRange()
if(r.start.line<=t&&t<=r.end.line){let n=new i.ImageTemplate
for(let e of this.initialInstructions.getARGs())n.addInstruction(e)
return n.resolveVariable(e,t)}}let n=this.getContainingImage(r.Position.create(t,0))
if(n===null)return
let s=n.resolveVariable(e,t)
if(s===null){let n=new i.ImageTemplate
for(let e of this.initialInstructions.getARGs())n.addInstruction(e)
return n.resolveVariable(e,t)}return s}getAvailableVariables(e){if(this.getInstructionAt(e)instanceof a.From){let e=[]
for(let t of this.getInitialARGs()){let n=t.getProperty()
n&&e.push(n.getName())}return e}let t=this.getContainingImage(r.Position.create(e,0))
return t?t.getAvailableVariables(e):[]}getParentStage(e){const t=e.getFROM(),n=t===null?null:t.getImageName()
if(n===null)return null
for(const e of this.getFROMs())if(e.getBuildStage()===n){const n=e.getRange()
return n.start.line===t.getRange().start.line?null:this.getContainingImage(n.start)}return null}getStageHierarchy(e){const t=this.getContainingImage(r.Position.create(e,0))
if(t===null)return[]
const n=[t]
let s=this.getParentStage(t)
while(s!==null){n.splice(0,0,s)
s=this.getParentStage(s)}return n}getAvailableWorkingDirectories(e){const t=new Set
for(const n of this.getStageHierarchy(e))for(const r of n.getWORKDIRs())if(r.getRange().end.line<e){let e=r.getAbsolutePath()
if(e!==void 0&&e!==null){e.endsWith("/")||(e+="/")
t.add(e)}}return Array.from(t)}organizeComments(){const e=this.getComments()
for(let t=0;t<e.length;t++)if(o.Util.isInsideRange(e[t].getRange().end,this.initialInstructions.getRange()))this.initialInstructions.addComment(e[t])
else for(const n of this.buildStages)o.Util.isInsideRange(e[t].getRange().start,n.getRange())&&n.addComment(e[t])}getRange(){const e=this.getComments(),t=this.getInstructions()
let n=null
if(e.length===0)t.length>0&&(n=r.Range.create(t[0].getRange().start,t[t.length-1].getRange().end))
else if(t.length===0)n=r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end)
else{const s=e[0].getRange().start,i=e[e.length-1].getRange().end,a=t[0].getRange().start,o=t[t.length-1].getRange().end
if(s.line<a.line){i.line<o.line&&(n=r.Range.create(s,o))
n=r.Range.create(s,i)}else n=i.line<o.line?r.Range.create(a,o):r.Range.create(a,i)}return n===null?this.directives.length===0?null:this.directives[0].getRange():this.directives.length===0?n:r.Range.create(this.directives[0].getRange().start,n.end)}}t.Dockerfile=Dockerfile}),339:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Flag=void 0
const r=n(5562),s=n(326)
t.Flag=class Flag{constructor(e,t,n,r,s,i){this.options=[]
this.range=t
this.name=n
this.nameRange=r
this.value=s
this.valueRange=i
if(this.value!==null){let t=e.offsetAt(i.start),n=-1,r=-1,a=!1
for(let i=0;i<s.length;i++)switch(s.charAt(i)){case"=":a=!0
if(r===-1){r=i+1
break}break
case",":this.options.push(this.createFlagOption(e,s,t,n,r,i))
n=-1
r=-1
break
default:n===-1&&(n=i)}a&&n!==-1&&this.options.push(this.createFlagOption(e,s,t,n,r,s.length))}}createFlagOption(e,t,n,i,a,o){const c=r.Range.create(e.positionAt(n+i),e.positionAt(n+o))
return a===-1?new s.FlagOption(c,t.substring(i,o),c,null,null):new s.FlagOption(c,t.substring(i,a-1),r.Range.create(e.positionAt(n+i),e.positionAt(n+a-1)),t.substring(a,o),r.Range.create(e.positionAt(n+a),e.positionAt(n+o)))}toString(){return this.valueRange?"--"+this.name+"="+this.value:"--"+this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getOption(e){for(const t of this.options)if(t.getName()===e)return t
return null}getOptions(){return this.options}hasOptions(){return this.options.length>0}}}),326:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.FlagOption=void 0
t.FlagOption=class FlagOption{constructor(e,t,n,r,s){this.range=e
this.name=t
this.nameRange=n
this.value=r
this.valueRange=s}toString(){return this.valueRange!==null?this.name+"="+this.value:this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}}}),445:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Heredoc=void 0
t.Heredoc=class Heredoc{constructor(e,t,n,r,s){this.startRange=e
this.name=t
this.nameRange=n
this.contentRange=r
this.endRange=s}getName(){return this.name}getStartRange(){return this.startRange}getNameRange(){return this.nameRange}getContentRange(){return this.contentRange}getDelimiterRange(){return this.endRange}}}),3518:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.ImageTemplate=void 0
const r=n(5562),s=n(7571),i=n(703),a=n(3350),o=n(3948),c=n(7213),u=n(6823),l=n(2793),h=n(7732),g=n(6049),f=n(3875)
t.ImageTemplate=class ImageTemplate{constructor(){this.comments=[]
this.instructions=[]}addComment(e){this.comments.push(e)}getComments(){return this.comments}addInstruction(e){this.instructions.push(e)}getInstructions(){return this.instructions}getInstructionAt(e){for(let t of this.instructions)if(g.Util.isInsideRange(r.Position.create(e,0),t.getRange()))return t
return null}getARGs(){let e=[]
for(let t of this.instructions)t instanceof s.Arg&&e.push(t)
return e}getCMDs(){let e=[]
for(let t of this.instructions)t instanceof i.Cmd&&e.push(t)
return e}getCOPYs(){let e=[]
for(let t of this.instructions)t instanceof a.Copy&&e.push(t)
return e}getENTRYPOINTs(){let e=[]
for(let t of this.instructions)t instanceof c.Entrypoint&&e.push(t)
return e}getENVs(){let e=[]
for(let t of this.instructions)t instanceof o.Env&&e.push(t)
return e}getFROM(){for(const e of this.instructions)if(e instanceof u.From)return e
return null}getFROMs(){let e=[]
for(let t of this.instructions)t instanceof u.From&&e.push(t)
return e}getHEALTHCHECKs(){let e=[]
for(let t of this.instructions)t instanceof l.Healthcheck&&e.push(t)
return e}getWORKDIRs(){const e=[]
for(const t of this.instructions)t instanceof f.Workdir&&e.push(t)
return e}getOnbuildTriggers(){let e=[]
for(let t of this.instructions)if(t instanceof h.Onbuild){let n=t.getTriggerInstruction()
n&&e.push(n)}return e}getAvailableVariables(e){const t=[]
for(const n of this.getARGs())if(n.isBefore(e)){const e=n.getProperty()
if(e){const n=e.getName()
t.indexOf(n)===-1&&t.push(n)}}for(const n of this.getENVs())if(n.isBefore(e))for(const e of n.getProperties()){const n=e.getName()
t.indexOf(n)===-1&&t.push(n)}return t}resolveVariable(e,t){let n=this.getENVs()
for(let r=n.length-1;r>=0;r--)if(n[r].isBefore(t))for(let t of n[r].getProperties())if(t.getName()===e)return t.getValue()
let r=this.getARGs()
for(let n=r.length-1;n>=0;n--)if(r[n].isBefore(t)){let t=r[n].getProperty()
if(t&&t.getName()===e)return t.getValue()}}getRange(){const e=this.getInstructions()
if(e.length===0)return r.Range.create(0,0,0,0)
const t=e[0].getRange().start,n=e[e.length-1].getRange().end
return r.Range.create(t,n)}contains(e){const t=this.getRange()
return t!==null&&g.Util.isInsideRange(e,t)}}}),6313:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Instruction=void 0
const r=n(5562),s=n(6049),i=n(735),a=n(3430),o=n(445),c=n(6833),u=n(4248)
class Instruction extends i.Line{constructor(e,t,n,r,s,i){super(e,t)
this.dockerfile=n
this.escapeChar=r
this.instruction=s
this.instructionRange=i}toString(){let e=this.getKeyword()
for(let t of this.getRawArguments()){e+=" "
e+=t.getValue()}return e}getRangeContent(e){return e===null?null:this.document.getText().substring(this.document.offsetAt(e.start),this.document.offsetAt(e.end))}getInstructionRange(){return this.instructionRange}getInstruction(){return this.instruction}getKeyword(){return this.getInstruction().toUpperCase()}getArgumentsRange(){let e=this.getArguments()
return e.length===0?null:r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end)}getArgumentsRanges(){let e=this.getArguments()
if(e.length===0)return[]
if(e[0].getRange().start.line===e[e.length-1].getRange().end.line)return[r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end)]
let t=[],n=-1,i=e[0].getRange().start,a=this.getInstructionRange(),o=this.document.offsetAt(i)-this.document.offsetAt(a.start),c=this.getTextContent().substring(o,this.document.offsetAt(e[e.length-1].getRange().end)-this.document.offsetAt(a.start)),u=this.document.offsetAt(a.start)+o,l=!1,h=!1
for(let e=0;e<c.length;e++){let a=c.charAt(e)
if(a===this.escapeChar){let s=c.charAt(e+1)
if(s===" "||s==="\t")e:for(let s=e+2;s<c.length;s++)switch(c.charAt(s)){case" ":case"\t":continue
case"\r":s++
case"\n":i!==null&&t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
i=null
l=!0
h=!1
e=s
break e
default:break e}else if(s==="\r"){if(i!==null){t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
i=null}l=!0
h=!1
e+=2}else if(s==="\n"){i!==null&&t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
i=null
l=!0
h=!1
e++}else e++}else if(s.Util.isNewline(a)){if(h){i=null
l=!0
h=!1}}else if(!h){if(i===null){if(a==="#"){h=!0
continue}let t=this.document.positionAt(u+e)
t.character!==0&&(i=r.Position.create(t.line,0))}n=e}}i===null?t.push(r.Range.create(this.document.positionAt(u+n),this.document.positionAt(u+n+1))):t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
return t}getRawArgumentsContent(){let e=this.getArguments()
return e.length===0?null:this.getRangeContent(r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end))}getArgumentsContent(){if(this.getArguments().length===0)return null
let e="",t=this.getArgumentsRanges(),n=this.document.getText()
for(let r of t)e+=n.substring(this.document.offsetAt(r.start),this.document.offsetAt(r.end))
return e}getArguments(){return this.getRawArguments()}getRawArguments(){let e=[],t=this.getInstructionRange(),n=this.document.offsetAt(t.end)-this.document.offsetAt(t.start),i=this.getTextContent().substring(n),o=this.document.offsetAt(t.start)+n,c=!1,u=!1,l=-1,h=!1,g=!1,f=-1,p=""
for(let t=0;t<i.length;t++){let n=i.charAt(t)
if(s.Util.isWhitespace(n)){if(g){h=!0
if(s.Util.isNewline(n)){h=!1
if(u){u=!1
c=!0}}continue}if(l!==-1){f===-1?e.push(new a.Argument(p,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+t)))):e.push(new a.Argument(p,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f))))
f=-1
p=""
l=-1}}else if(n===this.escapeChar){let s=i.charAt(t+1)
if(s===" "||s==="\t")e:for(let e=t+2;e<i.length;e++)switch(i.charAt(e)){case" ":case"\t":continue
case"\r":e++
case"\n":u=!1
g=!0
c=!0
l!==-1&&(f=t)
t=e
break e
default:f=t
l===-1&&(t=e-1)
break e}else if(s==="\r"){u=!1
g=!0
c=!0
l!==-1&&f===-1&&(f=t)
t+=2}else if(s==="\n"){u=!1
g=!0
c=!0
l!==-1&&f===-1&&(f=t)
t++}else{if(h&&f!==-1){e.push(new a.Argument(p,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f))))
p=""
l=-1}f=-1
h=!1
g=!1
if(s==="$")p=p+n+s
else{if(s==="")break
p+=s}l===-1&&(l=t)
t++}}else if(!u){if(c&&n==="#")u=!0
else{if(h&&f!==-1){e.push(new a.Argument(p,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f))))
p=""
l=-1}h=!1
g=!1
f=-1
p+=n
l===-1&&(l=t)}c=!1}}l!==-1&&(f===-1?e.push(new a.Argument(p,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+i.length)))):e.push(new a.Argument(p,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f)))))
return e}getExpandedArguments(){let e=this.getArguments()
for(let t=0;t<e.length;t++){const n=e[t].getRange()
let r=this.document.offsetAt(n.start)
const s=this.parseVariables(r,e[t].getValue()),i=[]
let o=!1
for(let e of s){const t=this.dockerfile.resolveVariable(e.getName(),e.getNameRange().start.line)
i.push(t)
o=o||t!==void 0}if(o){let o=""
for(let e=0;e<i.length;e++){const t=s[e].getRange(),n=this.document.offsetAt(t.start),a=this.document.offsetAt(t.end)
if(i[e]){o+=this.document.getText().substring(r,n)
o+=i[e]
r=a}else{o+=this.document.getText().substring(r,a)
r=a}}const c=this.document.offsetAt(n.end)
c!==r&&(o+=this.document.getText().substring(r,c))
e[t]=new a.Argument(o,n)}}return e}getVariables(){const e=[],t=this.getRawArguments()
for(const n of t){let t=n.getRange(),r=this.document.getText().substring(this.document.offsetAt(t.start),this.document.offsetAt(t.end))
const s=this.parseVariables(this.document.offsetAt(n.getRange().start),r)
for(const t of s)e.push(t)}return e}parseVariables(e,t){let n=[]
e:for(let i=0;i<t.length;i++)switch(t.charAt(i)){case this.escapeChar:t.charAt(i+1)==="$"&&i++
break
case"$":if(t.charAt(i+1)==="{"){let s="${",a="",o=-1,u="",l=-1,h=-1,g=-1
t:for(let f=i+2;f<t.length;f++){let p=t.charAt(f)
switch(p){case this.escapeChar:for(let e=f+1;e<t.length;e++)switch(t.charAt(e)){case" ":case"\t":case"\r":continue
case"\n":f=e
continue t}break
case"}":s+="}"
let d=null,m=null,A=g!==-1?u:null,b=null
if(o===-1)o=f
else if(o+1===f){d=""
m=r.Range.create(this.document.positionAt(e+o+1),this.document.positionAt(e+o+1))}else{if(l===-1){l=g+1
h=g+1}else h+=1
d=t.substring(g,g+1)
m=r.Range.create(this.document.positionAt(e+g),this.document.positionAt(e+g+1))
b=r.Range.create(this.document.positionAt(e+l),this.document.positionAt(e+h))}let R=this.document.positionAt(e+i)
n.push(new c.Variable(a,r.Range.create(this.document.positionAt(e+i+2),this.document.positionAt(e+o)),r.Range.create(R,this.document.positionAt(e+f+1)),d,m,A,b,this.dockerfile.resolveVariable(a,R.line)!==void 0,this.isBuildVariable(a,R.line),s))
i=f
continue e
case":":if(o===-1)o=f
else if(g!==-1){if(l===-1){l=f
h=f}else h=f
u+=":"}else g=f
s+=":"
break
case"\n":case"\r":case" ":case"\t":break
default:if(o===-1)a+=p
else if(g!==-1){if(l===-1){l=f
h=f}else h=f
u+=p}else g=f
s+=p}}break e}if(s.Util.isWhitespace(t.charAt(i+1))||i===t.length-1)continue
{let s=""
t:for(let a=i+1;a<t.length;a++){let o=t.charAt(a)
switch(o){case"\r":case"\n":case" ":case"\t":continue
case"$":case"'":case'"':let o=this.document.positionAt(e+i)
n.push(new c.Variable(s,r.Range.create(this.document.positionAt(e+i+1),this.document.positionAt(e+a)),r.Range.create(o,this.document.positionAt(e+a)),null,null,null,null,this.dockerfile.resolveVariable(s,o.line)!==void 0,this.isBuildVariable(s,o.line),"$"+s))
i=a-1
continue e
case this.escapeChar:for(let e=a+1;e<t.length;e++)switch(t.charAt(e)){case" ":case"\t":case"\r":continue
case"\n":a=e
continue t}let u=this.document.positionAt(e+i)
n.push(new c.Variable(s,r.Range.create(this.document.positionAt(e+i+1),this.document.positionAt(e+a)),r.Range.create(u,this.document.positionAt(e+a)),null,null,null,null,this.dockerfile.resolveVariable(s,u.line)!==void 0,this.isBuildVariable(s,u.line),"$"+s))
break e}if(o.match(/^[a-z0-9_]+$/i)===null){let t=this.document.positionAt(e+i)
n.push(new c.Variable(s,r.Range.create(this.document.positionAt(e+i+1),this.document.positionAt(e+a)),r.Range.create(t,this.document.positionAt(e+a)),null,null,null,null,this.dockerfile.resolveVariable(s,t.line)!==void 0,this.isBuildVariable(s,t.line),"$"+s))
i=a-1
continue e}s+=o}let a=this.document.positionAt(e+i)
n.push(new c.Variable(s,r.Range.create(this.document.positionAt(e+i+1),this.document.positionAt(e+t.length)),r.Range.create(a,this.document.positionAt(e+t.length)),null,null,null,null,this.dockerfile.resolveVariable(s,a.line)!==void 0,this.isBuildVariable(s,a.line),"$"+s))}break e}return n}isBuildVariable(e,t){if(this.getKeyword()===u.Keyword.FROM){for(const t of this.dockerfile.getInitialARGs()){const n=t.getProperty()
if(n&&e===n.getName())return!0}return}let n=this.dockerfile.getContainingImage(r.Position.create(t,0)),s=n.getENVs()
for(let n=s.length-1;n>=0;n--)if(s[n].isBefore(t))for(let t of s[n].getProperties())if(t.getName()===e)return!1
let i=n.getARGs()
for(let n=i.length-1;n>=0;n--)if(i[n].isBefore(t)){let t=i[n].getProperty()
if(t&&t.getName()===e)return!0}}createSingleLineHeredocs(e){const t=[]
for(const n of e){const e=n.getValue()
if(e.startsWith("<<")&&s.Util.parseHeredocName(e)!==null){const e=n.getRange(),r=this.getNameRange(e),s=this.getName(r)
t.push(new o.Heredoc(e,s,r,null,null))}}return t}getName(e){const t=this.document.getText(e)
let n=!1,r=""
e:for(let e=0;e<t.length;e++){const s=t.charAt(e)
switch(s){case this.escapeChar:n=!0
for(let n=e+1;n<t.length;n++)switch(t.charAt(n)){case" ":case"\t":break
case"\r":e=n+1
continue e
case"\n":e=n
continue e
default:r+=t.charAt(n)
e=n
continue e}break
case"#":if(n)for(let n=e+1;n<t.length;n++)if(t.charAt(n)==="\n"){e=n
continue e}case" ":case"\t":case"\r":case"\n":if(n)break
default:r+=s}}return r}getNameRange(e){const t=this.document.getText(e)
let n=!1,s=!1,i=-1,a=-1,o=!1,c=null
e:for(let e=0;e<t.length;e++){const r=t.charAt(e)
switch(r){case'"':case"'":if(c===r)break e
c=r
continue
case this.escapeChar:for(let n=e+1;n<t.length;n++)if(t.charAt(n)==="\n"){o=!0
n=e
continue e}break
case" ":case"\t":case"\r":case"\n":break
case"<":n?s=!0:n=!0
break
case"-":if(s){s=!1
break}case"#":if(o)for(let n=e+1;n<t.length;n++)if(t.charAt(n)==="\n"){e=n
continue e}default:i===-1&&(i=e)
if(c!==null){a=e+1
break}break e}}if(i===-1)return r.Range.create(e.end,e.end)
const u=this.document.positionAt(this.document.offsetAt(e.start)+i),l=c!==null?this.document.positionAt(this.document.offsetAt(e.start)+a):e.end
return r.Range.create(u,l)}getHeredocs(){const e=this.getArguments()
if(e.length===0)return[]
const t=[],n=this.getRange()
if(n.start.line===n.end.line)return this.createSingleLineHeredocs(e)
const s=[]
let i=!1,a=!1,c=-1,u=-1,l=-1,h=0
const g=this.document.offsetAt(e[0].getRange().start),f=this.getRangeContent(r.Range.create(e[0].getRange().start,this.getRange().end))
e:for(let n=0;n<f.length;n++)switch(f.charAt(n)){case this.escapeChar:a=!0
for(let e=n+1;e<f.length;e++)switch(f.charAt(e)){case" ":case"\t":break
case"\r":e++
default:n=e
continue e}break
case"\r":break
case"\n":if(a)break
if(!i){const t=g+n
for(const n of e){if(!(this.document.offsetAt(n.getRange().start)<t))break
n.getValue().startsWith("<<")&&s.push(n)}i=!0
l=-1
continue e}{c===-1&&(c=n)
u=n
const e=s[h],i=e.getRange(),a=this.getNameRange(i),f=this.getName(a),p=this.getDelimiterRange(e,f,r.Range.create(this.document.positionAt(g+l),this.document.positionAt(g+n)))
if(p!==null){const e=r.Range.create(this.document.positionAt(g+c),this.document.positionAt(g+l-1))
t.push(new o.Heredoc(i,f,a,e,p))
c=-1
h++}l=-1}break
case" ":case"\t":if(a)break
case"#":if(a)for(let e=n+1;e<f.length;e++)if(f.charAt(e)==="\n"){n=e
continue e}default:a&&(a=!1)
if(i){c===-1&&(c=n)
l===-1&&(l=n)}}if(!i)return this.createSingleLineHeredocs(e)
{const e=s[h],i=e.getRange(),a=this.getNameRange(i),f=this.getName(a)
let p=null
const d=this.getDelimiterRange(e,f,r.Range.create(this.document.positionAt(g+l),n.end))
d===null?p=r.Range.create(this.document.positionAt(g+c),n.end):u!==-1&&(p=r.Range.create(this.document.positionAt(g+c),this.document.positionAt(g+u)))
t.push(new o.Heredoc(i,f,a,p,d))
h++
for(let e=h;e<s.length;e++){const e=s[h].getRange(),n=this.getNameRange(e),r=this.getName(n)
t.push(new o.Heredoc(e,r,n,null,null))
h++}}return t}getDelimiterRange(e,t,n){const s=this.document.getText(n)
if(e.getValue().startsWith("<<-")){let e=0
while(s.charAt(e)==="\t")e++
return s.substring(e)===t?r.Range.create(r.Position.create(n.start.line,e),n.end):null}return s===t?n:null}}t.Instruction=Instruction}),5648:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Add=void 0
const r=n(8667)
class Add extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}stopSearchingForFlags(e){return e.indexOf("--")===-1}}t.Add=Add}),7571:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Arg=void 0
const r=n(5364),s=n(222)
class Arg extends s.PropertyInstruction{constructor(e,t,n,s,i,a){super(e,t,n,s,i,a)
this.property=null
const o=this.getPropertyArguments()
o.length===1?this.property=new r.Property(this.document,this.escapeChar,o[0]):this.property=null}getProperty(){return this.property}}t.Arg=Arg}),703:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Cmd=void 0
const r=n(8667)
class Cmd extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}}t.Cmd=Cmd}),3350:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Copy=void 0
const r=n(8667)
class Copy extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}stopSearchingForFlags(e){return e.indexOf("--")===-1}getFromFlag(){let e=super.getFlags()
return e.length===1&&e[0].getName()==="from"?e[0]:null}getHeredocs(){return super.getHeredocs()}}t.Copy=Copy}),7213:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Entrypoint=void 0
const r=n(8667)
class Entrypoint extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}}t.Entrypoint=Entrypoint}),3948:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Env=void 0
const r=n(222)
class Env extends r.PropertyInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}getProperties(){return super.getProperties()}}t.Env=Env}),6823:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.From=void 0
const r=n(5562),s=n(559)
class From extends s.ModifiableInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}stopSearchingForFlags(e){return e.indexOf("--")===-1}getImage(){const e=this.getArguments()
return e.length>0?e[0].getValue():null}getImageName(){const e=this.getRangeContent(this.getImageNameRange())
if(e===null)return null
let t=!1,n=!1,r=""
for(let s=0;s<e.length;s++){const i=e.charAt(s)
switch(i){case this.escapeChar:n=!0
break
case"\r":continue
case"\n":t=!1
break
case" ":case"\t":break
case"#":if(n)t=!0
else{r+=i
n=!1}break
default:if(!t){r+=i
n=!1}}}return r}getImageNameRange(){let e=this.getImageRange()
if(e){let t=this.getRegistryRange()
t&&(e.start=this.document.positionAt(this.document.offsetAt(t.end)+1))
let n=this.getImageTagRange(),r=this.getImageDigestRange()
n===null?r!==null&&(e.end=this.document.positionAt(this.document.offsetAt(r.start)-1)):e.end=this.document.positionAt(this.document.offsetAt(n.start)-1)
return e}return null}getImageRange(){let e=this.getArguments()
return e.length!==0?e[0].getRange():null}getImageTag(){return this.getRangeContent(this.getImageTagRange())}getImageTagRange(){const e=this.getImageRange()
if(e){const t=this.document.offsetAt(e.start),n=this.getRangeContent(e),s=this.indexOf(t,n,"@"),i=n.indexOf("/")
if(s===-1){const s=this.lastIndexOf(t,n,":")
if(s>i)return r.Range.create(this.document.positionAt(t+s+1),e.end)}const a=n.substring(0,s),o=a.indexOf(":")
return o===-1?null:i===-1?r.Range.create(this.document.positionAt(t+o+1),this.document.positionAt(t+s)):o<i?null:r.Range.create(this.document.positionAt(t+o+1),this.document.positionAt(t+a.length))}return null}getImageDigest(){return this.getRangeContent(this.getImageDigestRange())}getImageDigestRange(){let e=this.getImageRange()
if(e){let t=this.getRangeContent(e),n=this.lastIndexOf(this.document.offsetAt(e.start),t,"@")
if(n!==-1)return r.Range.create(e.start.line,e.start.character+n+1,e.end.line,e.end.character)}return null}indexOf(e,t,n){let r=t.indexOf(n)
const s=this.getVariables()
for(let i=0;i<s.length;i++){const a=e+r,o=s[i].getRange()
if(this.document.offsetAt(o.start)<a&&a<this.document.offsetAt(o.end)){const s=this.document.offsetAt(o.end)-e,a=t.substring(s).indexOf(n)
if(a===-1)return-1
r=a+s
i=-1
continue}}return r}lastIndexOf(e,t,n){let r=t.lastIndexOf(n)
const s=this.getVariables()
for(let i=0;i<s.length;i++){const a=e+r,o=s[i].getRange()
if(this.document.offsetAt(o.start)<a&&a<this.document.offsetAt(o.end)){r=t.substring(0,r).lastIndexOf(n)
if(r===-1)return-1
i=-1}}return r}getRegistry(){return this.getRangeContent(this.getRegistryRange())}getRegistryRange(){const e=this.getImageRange()
if(e){const t=this.getImageTagRange(),n=this.getImageDigestRange()
t===null?n!==null&&(e.end=this.document.positionAt(this.document.offsetAt(n.start)-1)):e.end=this.document.positionAt(this.document.offsetAt(t.start)-1)
const s=this.getRangeContent(e),i=this.document.offsetAt(e.start),a=this.indexOf(i,s,"/")
if(a===-1)return null
const o=this.indexOf(i,s,":"),c=this.indexOf(i,s,".")
if(o!==-1||c!==-1)return r.Range.create(e.start,this.document.positionAt(i+a))
if(s.substring(0,a)==="localhost")return r.Range.create(e.start,this.document.positionAt(i+a))}return null}getBuildStage(){let e=this.getBuildStageRange()
return e===null?null:this.getRangeContent(e)}getBuildStageRange(){let e=this.getArguments()
return e.length>2&&e[1].getValue().toUpperCase()==="AS"?e[2].getRange():null}getPlatformFlag(){let e=super.getFlags()
return e.length===1&&e[0].getName()==="platform"?e[0]:null}}t.From=From}),2793:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Healthcheck=void 0
const r=n(559)
class Healthcheck extends r.ModifiableInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}stopSearchingForFlags(e){return(e=e.toUpperCase())==="CMD"||e==="NONE"}getSubcommand(){let e=this.getArguments()
return e.length!==0?e[0]:null}}t.Healthcheck=Healthcheck}),5193:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Label=void 0
const r=n(222),s=n(6049)
class Label extends r.PropertyInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}getVariables(){const e=super.getVariables(),t=this.getProperties()
for(const n of t){const t=n.getUnescapedValue()
if(t!==null&&t.length>2&&t.charAt(0)==="'"&&t.charAt(t.length-1)==="'"){const t=n.getValueRange()
for(let n=0;n<e.length;n++)if(s.Util.isInsideRange(e[n].getRange().start,t)){e.splice(n,1)
n--}}}return e}getProperties(){return super.getProperties()}}t.Label=Label}),7732:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Onbuild=void 0
const r=n(5562),s=n(8726),i=n(6313)
class Onbuild extends i.Instruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}getTrigger(){let e=this.getTriggerWord()
return e===null?null:e.toUpperCase()}getTriggerWord(){return this.getRangeContent(this.getTriggerRange())}getTriggerRange(){let e=this.getArguments()
return e.length>0?e[0].getRange():null}getTriggerInstruction(){let e=this.getTriggerRange()
if(e===null)return null
let t=this.getArguments()
return s.Parser.createInstruction(this.document,this.dockerfile,this.escapeChar,r.Range.create(t[0].getRange().start,this.getRange().end),this.getTriggerWord(),e)}}t.Onbuild=Onbuild}),190:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Run=void 0
const r=n(8667)
class Run extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}stopSearchingForFlags(e){return e.indexOf("--")===-1}getHeredocs(){return super.getHeredocs()}}t.Run=Run}),6133:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Shell=void 0
const r=n(8667)
class Shell extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}}t.Shell=Shell}),7163:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Stopsignal=void 0
const r=n(6313)
class Stopsignal extends r.Instruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}}t.Stopsignal=Stopsignal}),7496:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.User=void 0
const r=n(6313)
class User extends r.Instruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}}t.User=User}),4709:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Volume=void 0
const r=n(8667)
class Volume extends r.JSONInstruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}}t.Volume=Volume}),3875:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Workdir=void 0
const r=n(6313)
class Workdir extends r.Instruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}getPath(){return this.getArgumentsContent()}getAbsolutePath(){const e=this.getPath()
if(e===null||e.startsWith("/"))return e
const t=this.getRange().start.line,n=this.dockerfile.getStageHierarchy(t)
for(let r=n.length-1;r>=0;r--){const s=n[r].getWORKDIRs()
for(let n=s.length-1;n>=0;n--)if(s[n].getRange().start.line<t){const t=s[n].getAbsolutePath()
if(t===void 0||t===null)return
return t.endsWith("/")?t+e:t+"/"+e}}}}t.Workdir=Workdir}),9752:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.JSONArgument=void 0
const r=n(3430)
class JSONArgument extends r.Argument{constructor(e,t,n){super(e,t)
this.jsonRange=n}getJSONRange(){return this.jsonRange}getJSONValue(){let e=super.getValue()
e=e.substring(1,e.length-1)
return e}}t.JSONArgument=JSONArgument}),8667:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.JSONInstruction=void 0
const r=n(5562),s=n(3430),i=n(9752),a=n(559)
class JSONInstruction extends a.ModifiableInstruction{constructor(e,t,n,a,o,c){super(e,t,n,a,o,c)
this.openingBracket=null
this.closingBracket=null
this.jsonStrings=[]
const u=this.getRawArgumentsContent()
if(u===null)return
const l=this.getArguments()
if(l.length===1&&l[0].getValue()==="[]"){let e=l[0].getRange()
this.openingBracket=new s.Argument("[",r.Range.create(e.start.line,e.start.character,e.start.line,e.start.character+1))
this.closingBracket=new s.Argument("]",r.Range.create(e.start.line,e.start.character+1,e.end.line,e.end.character))
return}if(l.length===2&&l[0].getValue()==="["&&l[1].getValue()==="]"){this.openingBracket=l[0]
this.closingBracket=l[1]
return}const h=e.offsetAt(this.getArgumentsRange().start)
let g=-1,f="",p=!1,d=""
e:for(let t=0;t<u.length;t++){let n=u.charAt(t)
switch(n){case"[":if(f===""){this.openingBracket=new s.Argument("[",r.Range.create(e.positionAt(h+t),e.positionAt(h+t+1)))
f="["}else{if(!p)break e
d+=n}break
case'"':if(f==="["||f===","){g=t
p=!0
f='"'
d+=n
continue}if(f!=='"')break e
if(!p)break e
d+=n
p=!1
this.jsonStrings.push(new i.JSONArgument(d,r.Range.create(e.positionAt(h+g),e.positionAt(h+t+1)),r.Range.create(e.positionAt(h+g+1),e.positionAt(h+t))))
d=""
break
case",":if(p)d+=n
else{if(f!=='"')break e
f=","}break
case"]":if(p)d+=n
else if(f!==""){this.closingBracket=new s.Argument("]",r.Range.create(e.positionAt(h+t),e.positionAt(h+t+1)))
break e}break
case" ":case"\t":break
case"\\":if(p)switch(u.charAt(t+1)){case'"':case"\\":d+=u.charAt(t+1)
t++
continue
case" ":case"\t":t:for(let e=t+2;e<u.length;e++)switch(u.charAt(e)){case"\r":e++
case"\n":t=e
continue e
case" ":case"\t":break
default:break t}break
case"\r":t++
default:t++
continue}else t:for(let e=t+1;e<u.length;e++)switch(u.charAt(e)){case"\r":e++
case"\n":t=e
continue e
case" ":case"\t":break
default:break t}break e
default:if(!p)break e
d+=n}}}stopSearchingForFlags(e){return!0}getOpeningBracket(){return this.openingBracket}getJSONStrings(){return this.jsonStrings}getClosingBracket(){return this.closingBracket}}t.JSONInstruction=JSONInstruction}),735:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Line=void 0
t.Line=class Line{constructor(e,t){this.document=e
this.range=t}getRange(){return this.range}getTextContent(){return this.document.getText().substring(this.document.offsetAt(this.range.start),this.document.offsetAt(this.range.end))}isAfter(e){return this.range.start.line>e.range.start.line}isBefore(e){return this.range.start.line<e}}}),4248:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.DockerfileParser=t.DefaultVariables=t.Directive=t.Keyword=t.Workdir=t.Volume=t.User=t.Stopsignal=t.Shell=t.Run=t.PropertyInstruction=t.Onbuild=t.ModifiableInstruction=t.Label=t.JSONInstruction=t.Heredoc=t.Healthcheck=t.From=t.Env=t.Entrypoint=t.Copy=t.Cmd=t.Arg=t.Add=t.Variable=t.Property=t.ParserDirective=t.Line=t.Instruction=t.Flag=t.Comment=t.JSONArgument=t.Argument=void 0
var r=n(3430)
Object.defineProperty(t,"Argument",{enumerable:!0,get:function(){return r.Argument}})
var s=n(9752)
Object.defineProperty(t,"JSONArgument",{enumerable:!0,get:function(){return s.JSONArgument}})
const i=n(8268)
Object.defineProperty(t,"Comment",{enumerable:!0,get:function(){return i.Comment}})
const a=n(8726)
var o=n(339)
Object.defineProperty(t,"Flag",{enumerable:!0,get:function(){return o.Flag}})
const c=n(6313)
Object.defineProperty(t,"Instruction",{enumerable:!0,get:function(){return c.Instruction}})
var u=n(735)
Object.defineProperty(t,"Line",{enumerable:!0,get:function(){return u.Line}})
const l=n(9133)
Object.defineProperty(t,"ParserDirective",{enumerable:!0,get:function(){return l.ParserDirective}})
var h=n(5364)
Object.defineProperty(t,"Property",{enumerable:!0,get:function(){return h.Property}})
var g=n(6833)
Object.defineProperty(t,"Variable",{enumerable:!0,get:function(){return g.Variable}})
var f=n(5648)
Object.defineProperty(t,"Add",{enumerable:!0,get:function(){return f.Add}})
const p=n(7571)
Object.defineProperty(t,"Arg",{enumerable:!0,get:function(){return p.Arg}})
const d=n(703)
Object.defineProperty(t,"Cmd",{enumerable:!0,get:function(){return d.Cmd}})
const m=n(3350)
Object.defineProperty(t,"Copy",{enumerable:!0,get:function(){return m.Copy}})
const A=n(7213)
Object.defineProperty(t,"Entrypoint",{enumerable:!0,get:function(){return A.Entrypoint}})
const b=n(3948)
Object.defineProperty(t,"Env",{enumerable:!0,get:function(){return b.Env}})
const R=n(6823)
Object.defineProperty(t,"From",{enumerable:!0,get:function(){return R.From}})
const C=n(2793)
Object.defineProperty(t,"Healthcheck",{enumerable:!0,get:function(){return C.Healthcheck}})
var y=n(445)
Object.defineProperty(t,"Heredoc",{enumerable:!0,get:function(){return y.Heredoc}})
var v=n(8667)
Object.defineProperty(t,"JSONInstruction",{enumerable:!0,get:function(){return v.JSONInstruction}})
var k=n(5193)
Object.defineProperty(t,"Label",{enumerable:!0,get:function(){return k.Label}})
var E=n(559)
Object.defineProperty(t,"ModifiableInstruction",{enumerable:!0,get:function(){return E.ModifiableInstruction}})
var _=n(7732)
Object.defineProperty(t,"Onbuild",{enumerable:!0,get:function(){return _.Onbuild}})
var x=n(222)
Object.defineProperty(t,"PropertyInstruction",{enumerable:!0,get:function(){return x.PropertyInstruction}})
var O=n(190)
Object.defineProperty(t,"Run",{enumerable:!0,get:function(){return O.Run}})
var T=n(6133)
Object.defineProperty(t,"Shell",{enumerable:!0,get:function(){return T.Shell}})
var w=n(7163)
Object.defineProperty(t,"Stopsignal",{enumerable:!0,get:function(){return w.Stopsignal}})
var S=n(7496)
Object.defineProperty(t,"User",{enumerable:!0,get:function(){return S.User}})
var I=n(4709)
Object.defineProperty(t,"Volume",{enumerable:!0,get:function(){return I.Volume}})
const P=n(3875)
Object.defineProperty(t,"Workdir",{enumerable:!0,get:function(){return P.Workdir}})
var N,L,D;(function(e){e.ADD="ADD"
e.ARG="ARG"
e.CMD="CMD"
e.COPY="COPY"
e.ENTRYPOINT="ENTRYPOINT"
e.ENV="ENV"
e.EXPOSE="EXPOSE"
e.FROM="FROM"
e.HEALTHCHECK="HEALTHCHECK"
e.LABEL="LABEL"
e.MAINTAINER="MAINTAINER"
e.ONBUILD="ONBUILD"
e.RUN="RUN"
e.SHELL="SHELL"
e.STOPSIGNAL="STOPSIGNAL"
e.USER="USER"
e.VOLUME="VOLUME"
e.WORKDIR="WORKDIR"})(N||(t.Keyword=N={}));(function(e){e.escape="escape"
e.syntax="syntax"})(L||(t.Directive=L={}))
t.DefaultVariables=["ALL_PROXY","all_proxy","FTP_PROXY","ftp_proxy","HTTP_PROXY","http_proxy","HTTPS_PROXY","https_proxy","NO_PROXY","no_proxy"];(function(e){e.parse=function parse(e){return(new a.Parser).parse(e)}})(D||(t.DockerfileParser=D={}))}),559:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.ModifiableInstruction=void 0
const r=n(5562),s=n(339),i=n(6313)
class ModifiableInstruction extends i.Instruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)}getFlags(){if(!this.flags){this.flags=[]
for(let e of this.getArguments()){let t=e.getValue()
if(this.stopSearchingForFlags(t))return this.flags
if(t.indexOf("--")===0){let n=e.getRange(),i=this.document.getText().substring(this.document.offsetAt(n.start),this.document.offsetAt(n.end)),a=t.indexOf("="),o=i.indexOf("="),c=!1,u=!1,l=-1
e:for(let e=0;e<i.length;e++)switch(i.charAt(e)){case"\\":case" ":case"\t":case"\r":case"\n":break
case"-":if(u){l=e
break e}c?u=!0:c=!0
break
default:l=e
break e}let h=this.document.positionAt(this.document.offsetAt(n.start)+l)
if(o===-1)this.flags.push(new s.Flag(this.document,n,t.substring(2),r.Range.create(h,n.end),null,null))
else if(o===t.length-1){let e=this.document.positionAt(this.document.offsetAt(n.start)+o)
this.flags.push(new s.Flag(this.document,n,t.substring(2,o),r.Range.create(h,e),"",r.Range.create(n.end,n.end)))}else{let e=this.document.positionAt(this.document.offsetAt(n.start)+o)
this.flags.push(new s.Flag(this.document,n,t.substring(2,a),r.Range.create(h,e),t.substring(a+1),r.Range.create(this.document.positionAt(this.document.offsetAt(n.start)+o+1),n.end)))}}}}return this.flags}getArguments(){const e=super.getArguments(),t=this.getFlags()
if(t.length===0)return e
for(let n=0;n<t.length;n++)e.shift()
return e}}t.ModifiableInstruction=ModifiableInstruction}),8726:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Parser=void 0
const r=n(2189),s=n(5562),i=n(8268),a=n(9133),o=n(6313),c=n(5648),u=n(7571),l=n(703),h=n(3350),g=n(3948),f=n(7213),p=n(6823),d=n(2793),m=n(5193),A=n(7732),b=n(190),R=n(6133),C=n(7163),y=n(3875),v=n(7496),k=n(4709),E=n(7847),_=n(6049),x=n(4248)
class Parser{constructor(){this.escapeChar=null}static createInstruction(e,t,n,r,s,i){switch(s.toUpperCase()){case"ADD":return new c.Add(e,r,t,n,s,i)
case"ARG":return new u.Arg(e,r,t,n,s,i)
case"CMD":return new l.Cmd(e,r,t,n,s,i)
case"COPY":return new h.Copy(e,r,t,n,s,i)
case"ENTRYPOINT":return new f.Entrypoint(e,r,t,n,s,i)
case"ENV":return new g.Env(e,r,t,n,s,i)
case"FROM":return new p.From(e,r,t,n,s,i)
case"HEALTHCHECK":return new d.Healthcheck(e,r,t,n,s,i)
case"LABEL":return new m.Label(e,r,t,n,s,i)
case"ONBUILD":return new A.Onbuild(e,r,t,n,s,i)
case"RUN":return new b.Run(e,r,t,n,s,i)
case"SHELL":return new R.Shell(e,r,t,n,s,i)
case"STOPSIGNAL":return new C.Stopsignal(e,r,t,n,s,i)
case"WORKDIR":return new y.Workdir(e,r,t,n,s,i)
case"USER":return new v.User(e,r,t,n,s,i)
case"VOLUME":return new k.Volume(e,r,t,n,s,i)}return new o.Instruction(e,r,t,n,s,i)}getParserDirectives(e,t){const n=[]
this.escapeChar=""
e:for(let r=_.Util.isUTF8BOM(t.substring(0,1))?1:0;r<t.length;r++)switch(t.charAt(r)){case" ":case"\t":break
case"\r":case"\n":default:break e
case"#":let i=-1,o=-1
for(let c=r+1;c<t.length;c++){let u=t.charAt(c)
switch(u){case" ":case"\t":i!==-1&&o===-1&&(o=c)
break
case"\r":case"\n":break e
case"=":let l=-1,h=-1
o===-1&&(o=c)
let g=t.length
t:for(let e=c+1;e<t.length;e++){u=t.charAt(e)
switch(u){case"\r":case"\n":l!==-1&&h===-1&&(h=e)
g=e
break t
case"\t":case" ":l!==-1&&h===-1&&(h=e)
continue
default:l===-1&&(l=e)}}if(i===-1)break e
if(l===-1){l=c+1
h=g}else h===-1&&(h=t.length)
const f=s.Range.create(e.positionAt(r),e.positionAt(g)),p=s.Range.create(e.positionAt(i),e.positionAt(o)),d=s.Range.create(e.positionAt(l),e.positionAt(h))
n.push(new a.ParserDirective(e,f,p,d))
i=-1
r=t.charAt(h)==="\r"?h+1:h
continue e
default:i===-1&&(i=c)}}}return n}parse(e){this.document=r.TextDocument.create("","",0,e)
this.buffer=e
let t=new E.Dockerfile(this.document),n=this.getParserDirectives(this.document,this.buffer),i=0
this.escapeChar="\\"
if(n.length>0){t.setDirectives(n)
this.escapeChar=t.getEscapeCharacter()
i=this.document.offsetAt(s.Position.create(n.length,0))}else _.Util.isUTF8BOM(e.substring(0,1))&&(i=1)
for(let e=i;e<this.buffer.length;e++){const n=this.buffer.charAt(e)
switch(n){case" ":case"\t":case"\r":case"\n":break
case"#":e=this.processComment(t,e)
break
default:e=this.processInstruction(t,n,e)}}t.organizeComments()
return t}processInstruction(e,t,n){let r=t,s=-1,i=!1
e:for(let a=n+1;a<this.buffer.length;a++)switch(t=this.buffer.charAt(a)){case this.escapeChar:i=!0
if((t=this.buffer.charAt(a+1))==="\r"||t==="\n"){s===-1&&(s=a)
a++}else{if(t===" "||t==="\t"){for(let e=a+2;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case" ":case"\t":break
case"\r":case"\n":a=e
continue e
default:s=a+1
r+=this.escapeChar
a=e-2
continue e}s=a+1
r+=this.escapeChar
break e}s=a+1
r+=this.escapeChar
i=!1}break
case" ":case"\t":if(i){t:for(let e=a+1;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case" ":case"\t":break
case"\r":case"\n":a=e
continue e
default:break t}i=!1}s===-1&&(s=a)
a=this.processArguments(e,r,s,n,a)
e.addInstruction(this.createInstruction(e,r,n,s,a))
return a
case"\r":case"\n":if(i)continue
s===-1&&(s=a)
e.addInstruction(this.createInstruction(e,r,n,a,a))
return a
case"#":if(i)continue
default:s=a+1
r+=t
i=!1}s===-1&&(s=this.buffer.length)
e.addInstruction(this.createInstruction(e,r,n,s,this.buffer.length))
return this.buffer.length}processHeredocs(e,t){let n=e.getKeyword()
if(n===x.Keyword.ONBUILD){if((e=e.getTriggerInstruction())===null)return t
n=e.getKeyword()}if(n!==x.Keyword.ADD&&n!==x.Keyword.COPY&&n!==x.Keyword.RUN)return t
const r=[]
let s=!1
for(const t of e.getArguments()){const e=t.getValue()
if(e.startsWith("<<")&&e.length>2){e.startsWith("<<-")&&(s=!0)
const t=_.Util.parseHeredocName(e)
t!==null&&r.push(t)}}if(r.length>0)for(const e of r)t=this.parseHeredoc(e,t,s)
return t}processArguments(e,t,n,r,s){let i=!1
e:for(let a=s+1;a<this.buffer.length;a++)switch(this.buffer.charAt(a)){case"\r":case"\n":if(i)continue
return this.processHeredocs(this.createInstruction(e,t,r,n,a),a)
case this.escapeChar:const s=this.buffer.charAt(a+1)
if(s==="\n"||s==="\r"){i=!0
a++}else if(s===" "||s==="\t"){for(let e=a+2;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case" ":case"\t":break
case"\r":case"\n":i=!0
default:a=e
continue e}return this.buffer.length}continue
case"#":if(i){a=this.processComment(e,a)
continue e}break
case" ":case"\t":break
default:i&&(i=!1)}return this.buffer.length}processComment(e,t){let n=this.buffer.length
e:for(let e=t+1;e<this.buffer.length;e++)switch(this.buffer.charAt(e)){case"\r":case"\n":n=e
break e}const r=s.Range.create(this.document.positionAt(t),this.document.positionAt(n))
e.addComment(new i.Comment(this.document,r))
return n}parseHeredoc(e,t,n){let r=-1,s=!0
for(let i=t;i<this.buffer.length;i++)switch(this.buffer.charAt(i)){case" ":s=!1
break
case"\t":n||(s=!1)
break
case"\r":case"\n":if(r!==-1&&e===this.buffer.substring(r,i))return i
r=-1
s=!0
break
default:if(s){r=i
s=!1}}return this.buffer.length}createInstruction(e,t,n,r,i){const a=this.document.positionAt(n),o=s.Range.create(a,this.document.positionAt(r)),c=s.Range.create(a,this.document.positionAt(i))
return Parser.createInstruction(this.document,e,this.escapeChar,c,t,o)}}t.Parser=Parser}),9133:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.ParserDirective=void 0
const r=n(4248),s=n(735)
class ParserDirective extends s.Line{constructor(e,t,n,r){super(e,t)
this.nameRange=n
this.valueRange=r}toString(){return"# "+this.getName()+"="+this.getValue()}getNameRange(){return this.nameRange}getValueRange(){return this.valueRange}getName(){return this.document.getText().substring(this.document.offsetAt(this.nameRange.start),this.document.offsetAt(this.nameRange.end))}getValue(){return this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))}getDirective(){const e=r.Directive[this.getName().toLowerCase()]
return e===void 0?null:e}}t.ParserDirective=ParserDirective}),5364:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Property=void 0
const r=n(5562),s=n(6049)
class Property{constructor(e,t,n,s){this.assignmentOperatorRange=null
this.assignmentOperator=null
this.valueRange=null
this.value=null
this.document=e
this.escapeChar=t
this.nameRange=Property.getNameRange(e,n)
let i=e.getText().substring(e.offsetAt(this.nameRange.start),e.offsetAt(this.nameRange.end))
this.name=Property.getValue(i,t)
if(s){this.valueRange=s.getRange()
i=e.getText().substring(e.offsetAt(this.valueRange.start),e.offsetAt(this.valueRange.end))
this.value=Property.getValue(i,t)
this.range=r.Range.create(this.nameRange.start,this.valueRange.end)}else{let s=n.getRange()
if(this.nameRange.start.line===s.start.line&&this.nameRange.start.character===s.start.character&&this.nameRange.end.line===s.end.line&&this.nameRange.end.character===s.end.character);else{this.valueRange=Property.getValueRange(e,n)
i=e.getText().substring(e.offsetAt(this.valueRange.start),e.offsetAt(this.valueRange.end))
this.value=Property.getValue(i,t)
this.assignmentOperatorRange=r.Range.create(this.nameRange.end,this.valueRange.start)
this.assignmentOperator="="}this.range=s}}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getAssignmentOperator(){return this.assignmentOperator}getAssignmentOperatorRange(){return this.assignmentOperatorRange}getUnescapedValue(){if(this.valueRange===null)return null
let e=!1,t="",n=this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))
e:for(let r=0;r<n.length;r++){let s=n.charAt(r)
switch(s){case this.escapeChar:for(let i=r+1;i<n.length;i++)switch(n.charAt(i)){case"\r":i++
case"\n":e=!0
r=i
continue e
case" ":case"\t":break
default:t+=s
continue e}t+=s
break
case"\r":case"\n":break
case" ":case"\t":e||(t+=s)
break
case"#":if(e)for(let e=r+1;e<n.length;e++)switch(n.charAt(e)){case"\r":e++
case"\n":r=e
continue e}else t+=s
break
default:t+=s
e=!1}}return t}static getNameRange(e,t){let n=t.getValue(),s=n.indexOf("=")
if(s!==-1){let i=n.charAt(0),a=n.charAt(s-1)
if(i==='"'&&a==='"'||i==="'"&&a==="'"||i!=='"'&&i!=="'")return r.Range.create(t.getRange().start,e.positionAt(e.offsetAt(t.getRange().start)+s))}return t.getRange()}static getValueRange(e,t){return r.Range.create(e.positionAt(e.offsetAt(t.getRange().start)+t.getValue().indexOf("=")+1),e.positionAt(e.offsetAt(t.getRange().end)))}static getValue(e,t){let n=!1
const r=s.Util.findLeadingNonWhitespace(e,t)
r!==0&&e.charAt(r)==="#"&&(n=!0)
let i=(e=e.substring(r)).charAt(0),a=e.charAt(e.length-1),o=i==="'"||i==='"',c=i==="'"&&a==="'",u=!1
if(i==='"')for(let n=1;n<e.length;n++)e.charAt(n)===t?n++:e.charAt(n)==='"'&&n===e.length-1&&(u=!0);(c||u)&&(e=e.substring(1,e.length-1))
let l=-1,h="",g=0
e:for(let r=0;r<e.length;r++){let s=e.charAt(r)
switch(s){case t:if(r+1===e.length){h+=t
break e}s=e.charAt(r+1)
if(s===" "||s==="\t")t:for(let i=r+2;i<e.length;i++){let a=e.charAt(i)
switch(a){case" ":case"\t":break
case"\r":i++
case"\n":n=!0
r=i
continue e
default:if(!u&&!c&&!o){if(a===t){h+=s
r+=1}else{h=h+s+a
r=i}continue e}break t}}if(u){if(s==="\r"){n=!0
r+=2}else if(s==="\n"){n=!0
r++}else if(s!=='"'){s===t&&r++
h+=t}continue e}if(c||o){if(s==="\r"){n=!0
r+=2}else if(s==="\n"){n=!0
r++}else h+=t
continue e}if(s===t){h+=t
r++}else if(s==="\r"){n=!0
r+=2}else if(s==="\n"){n=!0
r++
g=r}else{h+=s
r++}break
case" ":case"\t":n&&l===-1&&(l=r)
h+=s
break
case"\r":r++
case"\n":if(n&&l!==-1){h=h.substring(0,h.length-(r-l-1))
l=-1}break
case"#":if(n){if(l!==-1){h=h.substring(0,h.length-(r-l))
l=-1}t:for(let t=r+1;t<e.length;t++)switch(e.charAt(t)){case"\r":t++
case"\n":r=t
break t}continue e}default:if(n){n=!1
l=-1}h+=s}}return h}}t.Property=Property}),222:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.PropertyInstruction=void 0
const r=n(5562),s=n(6313),i=n(5364),a=n(3430),o=n(6049)
class PropertyInstruction extends s.Instruction{constructor(e,t,n,r,s,i){super(e,t,n,r,s,i)
this.properties=void 0}getProperties(){if(this.properties===void 0){let e=this.getPropertyArguments()
if(e.length===0)this.properties=[]
else if(e.length===1)this.properties=[new i.Property(this.document,this.escapeChar,e[0])]
else if(e.length===2)e[0].getValue().indexOf("=")===-1?this.properties=[new i.Property(this.document,this.escapeChar,e[0],e[1])]:this.properties=[new i.Property(this.document,this.escapeChar,e[0]),new i.Property(this.document,this.escapeChar,e[1])]
else if(e[0].getValue().indexOf("=")===-1){let t=this.document.getText(),n=e[1].getRange().start,s=e[e.length-1].getRange().end
t=t.substring(this.document.offsetAt(n),this.document.offsetAt(s))
this.properties=[new i.Property(this.document,this.escapeChar,e[0],new a.Argument(t,r.Range.create(e[1].getRange().start,e[e.length-1].getRange().end)))]}else{this.properties=[]
for(let t=0;t<e.length;t++)this.properties.push(new i.Property(this.document,this.escapeChar,e[t]))}}return this.properties}findTrailingNonWhitespace(e){let t=e.length
e:for(let n=e.length-1;n>=0;n--)switch(e.charAt(n)){case" ":case"\t":continue
case"\n":e.charAt(n-1)==="\r"&&(n-=1)
case"\r":t:for(let r=n-1;r>=0;r--)switch(e.charAt(r)){case" ":case"\t":case"\r":case"\n":case this.escapeChar:continue
default:t=r
break t}break e
default:t=n
break e}return t}getPropertyArguments(){const e=[]
let t=this.getInstructionRange(),n=this.document.offsetAt(t.end),s=n-this.document.offsetAt(t.start),i=this.getTextContent(),c=i.substring(s),u=o.Util.findLeadingNonWhitespace(c,this.escapeChar)
if(u===-1)return[]
const l=this.document.positionAt(n+u)
let h=t.start.line!==l.line,g=!1,f=-1,p=this.findTrailingNonWhitespace(c)
i=c.substring(u,p+1)
let d=h?-1:0,m=!1
e:for(let t=0;t<i.length;t++){let s=i.charAt(t)
switch(s){case this.escapeChar:if(t+1===i.length){g=!0
break e}h||(f=t)
switch(i.charAt(t+1)){case" ":case"\t":if(!o.Util.isWhitespace(i.charAt(t+2))){t+=1
continue e}t:for(let s=t+2;s<i.length;s++)switch(i.charAt(s)){case"\r":s++
case"\n":h=!0
t=s
continue e
case" ":case"\t":break
default:e.push(new a.Argument(i.substring(d,t),r.Range.create(this.document.positionAt(n+u+d),this.document.positionAt(n+u+t+2))))
d=s
break t}t=d-1
continue e
case"\r":t++
case"\n":h=!0
t+=1
continue e
case this.escapeChar:d===-1&&(d=t)
t+=1
continue e
default:d===-1&&(d=t)
continue e}case"'":case'"':if(m){this.createSpacedArgument(d,e,i,f,n,u)
d=t
m=!1}d===-1&&(d=t)
for(let o=t+1;o<i.length;o++)switch(i.charAt(o)){case s:if(i.charAt(o+1)!==" "&&i.charAt(o+1)!==""){t=o
continue e}e.push(new a.Argument(i.substring(d,o+1),r.Range.create(this.document.positionAt(n+u+d),this.document.positionAt(n+u+o+1))))
t=o
d=-1
continue e
case this.escapeChar:o++}break e
case" ":case"\t":if(h)d!==-1&&(m=!0)
else if(d!==-1){e.push(new a.Argument(i.substring(d,t),r.Range.create(this.document.positionAt(n+u+d),this.document.positionAt(n+u+t))))
d=-1}break
case"\r":t++
case"\n":m=!1
break
case"#":if(h){for(let e=t+1;e<i.length;e++)switch(i.charAt(e)){case"\r":e++
case"\n":t=e
m=!1
continue e}if(d!==-1){let t=i.substring(d,f)
e.push(new a.Argument(t,r.Range.create(this.document.positionAt(n+u+d),this.document.positionAt(n+u+f))))
d=-1}break e}d===-1&&(d=t)
break
default:if(m){this.createSpacedArgument(d,e,i,f,n,u)
d=t
m=!1}h=!1
d===-1&&(d=t)
if(s==="$"&&i.charAt(t+1)==="{"){let e=!1,n=!1,r=!1
for(let s=t+1;s<i.length;s++)switch(i.charAt(s)){case this.escapeChar:r=!0
break
case"\r":case"\n":break
case"'":e=!e
r=!1
break
case'"':n=!n
r=!1
break
case" ":case"\t":if(r||e||n)break
t=s-1
continue e
case"}":t=s
continue e
default:r=!1}break e}}}if(d!==-1&&d!==i.length){let t=g?i.length-1:i.length,s=i.substring(d,t)
e.push(new a.Argument(s,r.Range.create(this.document.positionAt(n+u+d),this.document.positionAt(n+u+t))))}return e}createSpacedArgument(e,t,n,s,i,o){e!==-1&&t.push(new a.Argument(n.substring(e,s),r.Range.create(this.document.positionAt(i+o+e),this.document.positionAt(i+o+s))))}}t.PropertyInstruction=PropertyInstruction}),6049:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Util=void 0
class Util{static isUTF8BOM(e){const t=Uint8Array.from(Buffer.from(e,"UTF-8"))
return t[0]===239&&t[1]==187&&t[2]==191}static isWhitespace(e){return e===" "||e==="\t"||Util.isNewline(e)}static isNewline(e){return e==="\r"||e==="\n"}static findLeadingNonWhitespace(e,t){e:for(let n=0;n<e.length;n++)switch(e.charAt(n)){case" ":case"\t":continue
case t:t:for(let t=n+1;t<e.length;t++)switch(e.charAt(t)){case" ":case"\t":continue
case"\r":n=t+1
continue e
case"\n":n=t
continue e
default:break t}return-1
default:return n}return-1}static isInsideRange(e,t){return t.start.line===t.end.line?t.start.line===e.line&&t.start.character<=e.character&&e.character<=t.end.character:t.start.line===e.line?t.start.character<=e.character:t.end.line===e.line?e.character<=t.end.character:t.start.line<e.line&&e.line<t.end.line}static parseHeredocName(e){(e=e.substring(2)).charAt(0)==="-"&&(e=e.substring(1))
if(e.charAt(0)==='"'){if(e.charAt(e.length-1)!=='"')return null
e=e.substring(1,e.length-1)}if(e.charAt(0)==="'"){if(e.charAt(e.length-1)!=="'")return null
e=e.substring(1,e.length-1)}return e.charAt(0)==="<"?null:e}}t.Util=Util}),6833:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Variable=void 0
t.Variable=class Variable{constructor(e,t,n,r,s,i,a,o,c,u){this.name=e
this.nameRange=t
this.range=n
this.modifier=r
this.modifierRange=s
this.substitutionParameter=i
this.substitutionRange=a
this.defined=o
this.buildVariable=c
this.stringValue=u}toString(){return this.stringValue}getName(){return this.name}getNameRange(){return this.nameRange}getRange(){return this.range}getModifier(){return this.modifier}getModifierRange(){return this.modifierRange}getSubstitutionParameter(){return this.substitutionParameter}getSubstitutionRange(){return this.substitutionRange}isDefined(){return this.defined}isBuildVariable(){return this.buildVariable===!0}isEnvironmentVariable(){return this.buildVariable===!1}}}),9308:((e,t,n)=>{"use strict"
n.d(t,{Wc:()=>l,qg:()=>c,cZ:()=>u,_n:()=>printParseErrorCode})
function scanner_createScanner(e,t=!1){const n=e.length
let r=0,s="",i=0,a=16,o=0,c=0,u=0,l=0,h=0
function scanHexDigits(t,n){let s=0,i=0
while(s<t||!n){let t=e.charCodeAt(r)
if(t>=48&&t<=57)i=i*16+t-48
else if(t>=65&&t<=70)i=i*16+t-65+10
else{if(!(t>=97&&t<=102))break
i=i*16+t-97+10}r++
s++}s<t&&(i=-1)
return i}function scanNumber(){let t=r
if(e.charCodeAt(r)===48)r++
else{r++
while(r<e.length&&isDigit(e.charCodeAt(r)))r++}if(r<e.length&&e.charCodeAt(r)===46){r++
if(!(r<e.length&&isDigit(e.charCodeAt(r)))){h=3
return e.substring(t,r)}r++
while(r<e.length&&isDigit(e.charCodeAt(r)))r++}let n=r
if(r<e.length&&(e.charCodeAt(r)===69||e.charCodeAt(r)===101)){r++;(r<e.length&&e.charCodeAt(r)===43||e.charCodeAt(r)===45)&&r++
if(r<e.length&&isDigit(e.charCodeAt(r))){r++
while(r<e.length&&isDigit(e.charCodeAt(r)))r++
n=r}else h=3}return e.substring(t,n)}function scanString(){let t="",s=r
while(1){if(r>=n){t+=e.substring(s,r)
h=2
break}const i=e.charCodeAt(r)
if(i===34){t+=e.substring(s,r)
r++
break}if(i!==92){if(i>=0&&i<=31){if(isLineBreak(i)){t+=e.substring(s,r)
h=2
break}h=6}r++}else{t+=e.substring(s,r)
r++
if(r>=n){h=2
break}switch(e.charCodeAt(r++)){case 34:t+='"'
break
case 92:t+="\\"
break
case 47:t+="/"
break
case 98:t+="\b"
break
case 102:t+="\f"
break
case 110:t+="\n"
break
case 114:t+="\r"
break
case 116:t+="\t"
break
case 117:const e=scanHexDigits(4,!0)
e>=0?t+=String.fromCharCode(e):h=4
break
default:h=5}s=r}}return t}function scanNext(){s=""
h=0
i=r
c=o
l=u
if(r>=n){i=n
return a=17}let t=e.charCodeAt(r)
if(isWhiteSpace(t)){do{r++
s+=String.fromCharCode(t)
t=e.charCodeAt(r)}while(isWhiteSpace(t))
return a=15}if(isLineBreak(t)){r++
s+=String.fromCharCode(t)
if(t===13&&e.charCodeAt(r)===10){r++
s+="\n"}o++
u=r
return a=14}switch(t){case 123:r++
return a=1
case 125:r++
return a=2
case 91:r++
return a=3
case 93:r++
return a=4
case 58:r++
return a=6
case 44:r++
return a=5
case 34:r++
s=scanString()
return a=10
case 47:const c=r-1
if(e.charCodeAt(r+1)===47){r+=2
while(r<n){if(isLineBreak(e.charCodeAt(r)))break
r++}s=e.substring(c,r)
return a=12}if(e.charCodeAt(r+1)===42){r+=2
const t=n-1
let i=!1
while(r<t){const t=e.charCodeAt(r)
if(t===42&&e.charCodeAt(r+1)===47){r+=2
i=!0
break}r++
if(isLineBreak(t)){t===13&&e.charCodeAt(r)===10&&r++
o++
u=r}}if(!i){r++
h=1}s=e.substring(c,r)
return a=13}s+=String.fromCharCode(t)
r++
return a=16
case 45:s+=String.fromCharCode(t)
r++
if(r===n||!isDigit(e.charCodeAt(r)))return a=16
case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:s+=scanNumber()
return a=11
default:while(r<n&&isUnknownContentCharacter(t)){r++
t=e.charCodeAt(r)}if(i!==r){s=e.substring(i,r)
switch(s){case"true":return a=8
case"false":return a=9
case"null":return a=7}return a=16}s+=String.fromCharCode(t)
r++
return a=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e))return!1
switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function setPosition(e){r=e
s=""
i=0
a=16
h=0},getPosition:()=>r,scan:t?function scanNextNonTrivia(){let e
do{e=scanNext()}while(e>=12&&e<=15)
return e}:scanNext,getToken:()=>a,getTokenValue:()=>s,getTokenOffset:()=>i,getTokenLength:()=>r-i,getTokenStartLine:()=>c,getTokenStartCharacter:()=>i-l,getTokenError:()=>h}}function isWhiteSpace(e){return e===32||e===9}function isLineBreak(e){return e===10||e===13}function isDigit(e){return e>=48&&e<=57}var r;(function(e){e[e.lineFeed=10]="lineFeed"
e[e.carriageReturn=13]="carriageReturn"
e[e.space=32]="space"
e[e._0=48]="_0"
e[e._1=49]="_1"
e[e._2=50]="_2"
e[e._3=51]="_3"
e[e._4=52]="_4"
e[e._5=53]="_5"
e[e._6=54]="_6"
e[e._7=55]="_7"
e[e._8=56]="_8"
e[e._9=57]="_9"
e[e.a=97]="a"
e[e.b=98]="b"
e[e.c=99]="c"
e[e.d=100]="d"
e[e.e=101]="e"
e[e.f=102]="f"
e[e.g=103]="g"
e[e.h=104]="h"
e[e.i=105]="i"
e[e.j=106]="j"
e[e.k=107]="k"
e[e.l=108]="l"
e[e.m=109]="m"
e[e.n=110]="n"
e[e.o=111]="o"
e[e.p=112]="p"
e[e.q=113]="q"
e[e.r=114]="r"
e[e.s=115]="s"
e[e.t=116]="t"
e[e.u=117]="u"
e[e.v=118]="v"
e[e.w=119]="w"
e[e.x=120]="x"
e[e.y=121]="y"
e[e.z=122]="z"
e[e.A=65]="A"
e[e.B=66]="B"
e[e.C=67]="C"
e[e.D=68]="D"
e[e.E=69]="E"
e[e.F=70]="F"
e[e.G=71]="G"
e[e.H=72]="H"
e[e.I=73]="I"
e[e.J=74]="J"
e[e.K=75]="K"
e[e.L=76]="L"
e[e.M=77]="M"
e[e.N=78]="N"
e[e.O=79]="O"
e[e.P=80]="P"
e[e.Q=81]="Q"
e[e.R=82]="R"
e[e.S=83]="S"
e[e.T=84]="T"
e[e.U=85]="U"
e[e.V=86]="V"
e[e.W=87]="W"
e[e.X=88]="X"
e[e.Y=89]="Y"
e[e.Z=90]="Z"
e[e.asterisk=42]="asterisk"
e[e.backslash=92]="backslash"
e[e.closeBrace=125]="closeBrace"
e[e.closeBracket=93]="closeBracket"
e[e.colon=58]="colon"
e[e.comma=44]="comma"
e[e.dot=46]="dot"
e[e.doubleQuote=34]="doubleQuote"
e[e.minus=45]="minus"
e[e.openBrace=123]="openBrace"
e[e.openBracket=91]="openBracket"
e[e.plus=43]="plus"
e[e.slash=47]="slash"
e[e.formFeed=12]="formFeed"
e[e.tab=9]="tab"})(r||(r={}))
new Array(20).fill(0).map((e,t)=>" ".repeat(t))
const s=200
new Array(s).fill(0).map((e,t)=>"\n"+" ".repeat(t)),new Array(s).fill(0).map((e,t)=>"\r"+" ".repeat(t)),new Array(s).fill(0).map((e,t)=>"\r\n"+" ".repeat(t)),new Array(s).fill(0).map((e,t)=>"\n"+"\t".repeat(t)),new Array(s).fill(0).map((e,t)=>"\r"+"\t".repeat(t)),new Array(s).fill(0).map((e,t)=>"\r\n"+"\t".repeat(t))
var i,a,o;(function(e){e.DEFAULT={allowTrailingComma:!1}})(i||(i={}))
function visit(e,t,n=i.DEFAULT){const r=scanner_createScanner(e,!1),s=[]
let a=0
function toOneArgVisit(e){return e?t=>a===0&&e(t,r.getTokenOffset(),r.getTokenLength(),r.getTokenStartLine(),r.getTokenStartCharacter()):()=>!0}function toOneArgVisitWithPath(e){return e?t=>a===0&&e(t,r.getTokenOffset(),r.getTokenLength(),r.getTokenStartLine(),r.getTokenStartCharacter(),()=>s.slice()):()=>!0}function toBeginVisit(e){return e?()=>{a>0?a++:e(r.getTokenOffset(),r.getTokenLength(),r.getTokenStartLine(),r.getTokenStartCharacter(),()=>s.slice())===!1&&(a=1)}:()=>!0}function toEndVisit(e){return e?()=>{a>0&&a--
a===0&&e(r.getTokenOffset(),r.getTokenLength(),r.getTokenStartLine(),r.getTokenStartCharacter())}:()=>!0}const o=toBeginVisit(t.onObjectBegin),c=toOneArgVisitWithPath(t.onObjectProperty),u=toEndVisit(t.onObjectEnd),l=toBeginVisit(t.onArrayBegin),h=toEndVisit(t.onArrayEnd),g=toOneArgVisitWithPath(t.onLiteralValue),f=toOneArgVisit(t.onSeparator),p=function toNoArgVisit(e){return e?()=>a===0&&e(r.getTokenOffset(),r.getTokenLength(),r.getTokenStartLine(),r.getTokenStartCharacter()):()=>!0}(t.onComment),d=toOneArgVisit(t.onError),m=n&&n.disallowComments,A=n&&n.allowTrailingComma
function scanNext(){while(1){const e=r.scan()
switch(r.getTokenError()){case 4:handleError(14)
break
case 5:handleError(15)
break
case 3:handleError(13)
break
case 1:m||handleError(11)
break
case 2:handleError(12)
break
case 6:handleError(16)}switch(e){case 12:case 13:m?handleError(10):p()
break
case 16:handleError(1)
break
case 15:case 14:break
default:return e}}}function handleError(e,t=[],n=[]){d(e)
if(t.length+n.length>0){let e=r.getToken()
while(e!==17){if(t.indexOf(e)!==-1){scanNext()
break}if(n.indexOf(e)!==-1)break
e=scanNext()}}}function parseString(e){const t=r.getTokenValue()
if(e)g(t)
else{c(t)
s.push(t)}scanNext()
return!0}function parseLiteral(){switch(r.getToken()){case 11:const e=r.getTokenValue()
let t=Number(e)
if(isNaN(t)){handleError(2)
t=0}g(t)
break
case 7:g(null)
break
case 8:g(!0)
break
case 9:g(!1)
break
default:return!1}scanNext()
return!0}function parseProperty(){if(r.getToken()!==10){handleError(3,[],[2,5])
return!1}parseString(!1)
if(r.getToken()===6){f(":")
scanNext()
parseValue()||handleError(4,[],[2,5])}else handleError(5,[],[2,5])
s.pop()
return!0}function parseObject(){o()
scanNext()
let e=!1
while(r.getToken()!==2&&r.getToken()!==17){if(r.getToken()===5){e||handleError(4,[],[])
f(",")
scanNext()
if(r.getToken()===2&&A)break}else e&&handleError(6,[],[])
parseProperty()||handleError(4,[],[2,5])
e=!0}u()
r.getToken()!==2?handleError(7,[2],[]):scanNext()
return!0}function parseArray(){l()
scanNext()
let e=!0,t=!1
while(r.getToken()!==4&&r.getToken()!==17){if(r.getToken()===5){t||handleError(4,[],[])
f(",")
scanNext()
if(r.getToken()===4&&A)break}else t&&handleError(6,[],[])
if(e){s.push(0)
e=!1}else s[s.length-1]++
parseValue()||handleError(4,[],[4,5])
t=!0}h()
e||s.pop()
r.getToken()!==4?handleError(8,[4],[]):scanNext()
return!0}function parseValue(){switch(r.getToken()){case 3:return parseArray()
case 1:return parseObject()
case 10:return parseString(!0)
default:return parseLiteral()}}scanNext()
if(r.getToken()===17){if(n.allowEmptyContent)return!0
handleError(4,[],[])
return!1}if(!parseValue()){handleError(4,[],[])
return!1}r.getToken()!==17&&handleError(9,[],[])
return!0}function getNodeType(e){switch(typeof e){case"boolean":return"boolean"
case"number":return"number"
case"string":return"string"
case"object":return e?Array.isArray(e)?"array":"object":"null"
default:return"null"}}(function(e){e[e.None=0]="None"
e[e.UnexpectedEndOfComment=1]="UnexpectedEndOfComment"
e[e.UnexpectedEndOfString=2]="UnexpectedEndOfString"
e[e.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber"
e[e.InvalidUnicode=4]="InvalidUnicode"
e[e.InvalidEscapeCharacter=5]="InvalidEscapeCharacter"
e[e.InvalidCharacter=6]="InvalidCharacter"})(a||(a={}));(function(e){e[e.OpenBraceToken=1]="OpenBraceToken"
e[e.CloseBraceToken=2]="CloseBraceToken"
e[e.OpenBracketToken=3]="OpenBracketToken"
e[e.CloseBracketToken=4]="CloseBracketToken"
e[e.CommaToken=5]="CommaToken"
e[e.ColonToken=6]="ColonToken"
e[e.NullKeyword=7]="NullKeyword"
e[e.TrueKeyword=8]="TrueKeyword"
e[e.FalseKeyword=9]="FalseKeyword"
e[e.StringLiteral=10]="StringLiteral"
e[e.NumericLiteral=11]="NumericLiteral"
e[e.LineCommentTrivia=12]="LineCommentTrivia"
e[e.BlockCommentTrivia=13]="BlockCommentTrivia"
e[e.LineBreakTrivia=14]="LineBreakTrivia"
e[e.Trivia=15]="Trivia"
e[e.Unknown=16]="Unknown"
e[e.EOF=17]="EOF"})(o||(o={}))
const c=function parse(e,t=[],n=i.DEFAULT){let r=null,s=[]
const a=[]
function onValue(e){Array.isArray(s)?s.push(e):r!==null&&(s[r]=e)}visit(e,{onObjectBegin:()=>{const e={}
onValue(e)
a.push(s)
s=e
r=null},onObjectProperty:e=>{r=e},onObjectEnd:()=>{s=a.pop()},onArrayBegin:()=>{const e=[]
onValue(e)
a.push(s)
s=e
r=null},onArrayEnd:()=>{s=a.pop()},onLiteralValue:onValue,onError:(e,n,r)=>{t.push({error:e,offset:n,length:r})}},n)
return s[0]},u=function parser_parseTree(e,t=[],n=i.DEFAULT){let r={type:"array",offset:-1,length:-1,children:[],parent:void 0}
function ensurePropertyComplete(e){if(r.type==="property"){r.length=e-r.offset
r=r.parent}}function onValue(e){r.children.push(e)
return e}visit(e,{onObjectBegin:e=>{r=onValue({type:"object",offset:e,length:-1,parent:r,children:[]})},onObjectProperty:(e,t,n)=>{r=onValue({type:"property",offset:t,length:-1,parent:r,children:[]})
r.children.push({type:"string",value:e,offset:t,length:n,parent:r})},onObjectEnd:(e,t)=>{ensurePropertyComplete(e+t)
r.length=e+t-r.offset
r=r.parent
ensurePropertyComplete(e+t)},onArrayBegin:(e,t)=>{r=onValue({type:"array",offset:e,length:-1,parent:r,children:[]})},onArrayEnd:(e,t)=>{r.length=e+t-r.offset
r=r.parent
ensurePropertyComplete(e+t)},onLiteralValue:(e,t,n)=>{onValue({type:getNodeType(e),offset:t,length:n,parent:r,value:e})
ensurePropertyComplete(t+n)},onSeparator:(e,t,n)=>{r.type==="property"&&(e===":"?r.colonOffset=t:e===","&&ensurePropertyComplete(t))},onError:(e,n,r)=>{t.push({error:e,offset:n,length:r})}},n)
const s=r.children[0]
s&&delete s.parent
return s},l=function parser_findNodeAtLocation(e,t){if(!e)return
let n=e
for(let e of t)if(typeof e=="string"){if(n.type!=="object"||!Array.isArray(n.children))return
let t=!1
for(const r of n.children)if(Array.isArray(r.children)&&r.children[0].value===e&&r.children.length===2){n=r.children[1]
t=!0
break}if(!t)return}else{const t=e
if(n.type!=="array"||t<0||!Array.isArray(n.children)||t>=n.children.length)return
n=n.children[t]}return n}
var h;(function(e){e[e.InvalidSymbol=1]="InvalidSymbol"
e[e.InvalidNumberFormat=2]="InvalidNumberFormat"
e[e.PropertyNameExpected=3]="PropertyNameExpected"
e[e.ValueExpected=4]="ValueExpected"
e[e.ColonExpected=5]="ColonExpected"
e[e.CommaExpected=6]="CommaExpected"
e[e.CloseBraceExpected=7]="CloseBraceExpected"
e[e.CloseBracketExpected=8]="CloseBracketExpected"
e[e.EndOfFileExpected=9]="EndOfFileExpected"
e[e.InvalidCommentToken=10]="InvalidCommentToken"
e[e.UnexpectedEndOfComment=11]="UnexpectedEndOfComment"
e[e.UnexpectedEndOfString=12]="UnexpectedEndOfString"
e[e.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber"
e[e.InvalidUnicode=14]="InvalidUnicode"
e[e.InvalidEscapeCharacter=15]="InvalidEscapeCharacter"
e[e.InvalidCharacter=16]="InvalidCharacter"})(h||(h={}))
function printParseErrorCode(e){switch(e){case 1:return"InvalidSymbol"
case 2:return"InvalidNumberFormat"
case 3:return"PropertyNameExpected"
case 4:return"ValueExpected"
case 5:return"ColonExpected"
case 6:return"CommaExpected"
case 7:return"CloseBraceExpected"
case 8:return"CloseBracketExpected"
case 9:return"EndOfFileExpected"
case 10:return"InvalidCommentToken"
case 11:return"UnexpectedEndOfComment"
case 12:return"UnexpectedEndOfString"
case 13:return"UnexpectedEndOfNumber"
case 14:return"InvalidUnicode"
case 15:return"InvalidEscapeCharacter"
case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}}),5180:((e,t,n)=>{"use strict"
const r=n(1062),s=n(2561)
function picomatch(e,t,n=!1){!t||t.windows!==null&&t.windows!==void 0||(t={...t,windows:s.isWindows()})
return r(e,t,n)}Object.assign(picomatch,r)
e.exports=picomatch}),4157:(e=>{"use strict"
const t="\\\\/",n=`[^${t}]`,r="\\.",s="\\/",i="[^/]",a=`(?:${s}|$)`,o=`(?:^|${s})`,c=`${r}{1,2}${a}`,u={DOT_LITERAL:r,PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:s,ONE_CHAR:"(?=.)",QMARK:i,END_ANCHOR:a,DOTS_SLASH:c,NO_DOT:`(?!${r})`,NO_DOTS:`(?!${o}${c})`,NO_DOT_SLASH:`(?!${r}{0,1}${a})`,NO_DOTS_SLASH:`(?!${c})`,QMARK_NO_DOT:`[^.${s}]`,STAR:`${i}*?`,START_ANCHOR:o,SEP:"/"},l={...u,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${r}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${r})`,NO_DOTS:`(?!(?:^|[${t}])${r}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${r}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${r}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?l:u}}}),8731:((e,t,n)=>{"use strict"
const r=n(4157),s=n(2561),{MAX_LENGTH:i,POSIX_REGEX_SOURCE:a,REGEX_NON_SPECIAL_CHARS:o,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:u}=r,expandRange=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t)
e.sort()
const n=`[${e.join("-")}]`
try{new RegExp(n)}catch(t){return e.map(e=>s.escapeRegex(e)).join("..")}return n},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{const t=[]
let n=0,r=0,s=0,i="",a=!1
for(const o of e)if(a!==!0)if(o!=="\\")if(o!=='"'){if(s===0)if(o==="[")n++
else if(o==="]"&&n>0)n--
else if(n===0)if(o==="(")r++
else if(o===")"&&r>0)r--
else if(o==="|"&&r===0){t.push(i)
i=""
continue}i+=o}else{s=s===1?0:1
i+=o}else{i+=o
a=!0}else{i+=o
a=!1}t.push(i)
return t},isPlainBranch=e=>{let t=!1
for(const n of e)if(t!==!0)if(n!=="\\"){if(/[?*+@!()[\]{}]/.test(n))return!1}else t=!0
else t=!1
return!0},normalizeSimpleBranch=e=>{let t=e.trim(),n=!0
while(n===!0){n=!1
if(/^@\([^\\()[\]{}|]+\)$/.test(t)){t=t.slice(2,-1)
n=!0}}if(isPlainBranch(t))return t.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=e=>{const t=e.map(normalizeSimpleBranch).filter(Boolean)
for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){const r=t[e],s=t[n],i=r[0]
if(i&&r===i.repeat(r.length)&&s===i.repeat(s.length)&&(r===s||r.startsWith(s)||s.startsWith(r)))return!0}return!1},parseRepeatedExtglob=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return
let n=0,r=0,s=0,i=!1
for(let a=1;a<e.length;a++){const o=e[a]
if(i!==!0)if(o!=="\\")if(o!=='"'){if(s!==1)if(o!=="["){if(o==="]"&&n>0)n--
else if(!(n>0))if(o!=="("){if(o===")"){r--
if(r===0){if(t===!0&&a!==e.length-1)return
return{type:e[0],body:e.slice(2,a),end:a}}}}else r++}else n++}else s=s===1?0:1
else i=!0
else i=!1}},buildCharClassStar=e=>`${e.length===1?s.escapeRegex(e[0]):`[${e.map(e=>s.escapeRegex(e)).join("")}]`}*`,getStarExtglobSequenceChars=e=>{let t=0
const n=[]
while(t<e.length){const r=parseRepeatedExtglob(e.slice(t),!1)
if(!r||r.type!=="*")return
const s=splitTopLevel(r.body).map(e=>e.trim())
if(s.length!==1)return
const i=normalizeSimpleBranch(s[0])
if(!i||i.length!==1)return
n.push(i)
t+=r.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),r=parseRepeatedExtglob(n)
while(r){t++
n=r.body.trim()
r=parseRepeatedExtglob(n)}return t},analyzeRepeatedExtglob=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1}
const n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION,s=splitTopLevel(e).map(e=>e.trim())
if(s.length>1&&(s.some(e=>e==="")||s.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(s)))return{risky:!0}
const i=[]
let a=!1,o=!0
for(const e of s){const t=getStarExtglobSequenceChars(e)
if(t){a=!0
i.push(...t)
continue}const r=normalizeSimpleBranch(e)
if(r&&r.length===1)i.push(r)
else{o=!1
if(repeatedExtglobRecursion(e)>n)return{risky:!0}}}return a?o?{risky:!0,safeOutput:buildCharClassStar([...new Set(i)])}:{risky:!0}:{risky:!1}},parse=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string")
e=u[e]||e
const n={...t},l=typeof n.maxLength=="number"?Math.min(i,n.maxLength):i
let h=e.length
if(h>l)throw new SyntaxError(`Input length: ${h}, exceeds maximum allowed length: ${l}`)
const g={type:"bos",value:"",output:n.prepend||""},f=[g],p=n.capture?"":"?:",d=r.globChars(n.windows),m=r.extglobChars(d),{DOT_LITERAL:A,PLUS_LITERAL:b,SLASH_LITERAL:R,ONE_CHAR:C,DOTS_SLASH:y,NO_DOT:v,NO_DOT_SLASH:k,NO_DOTS_SLASH:E,QMARK:_,QMARK_NO_DOT:x,STAR:O,START_ANCHOR:T}=d,globstar=e=>`(${p}(?:(?!${T}${e.dot?y:A}).)*?)`,w=n.dot?"":v,S=n.dot?_:x
let I=n.bash===!0?globstar(n):O
n.capture&&(I=`(${I})`)
typeof n.noext=="boolean"&&(n.noextglob=n.noext)
const P={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:f}
e=s.removePrefix(e,P)
h=e.length
const N=[],L=[],D=[]
let H,$=g
const eos=()=>P.index===h-1,V=P.peek=(t=1)=>e[P.index+t],B=P.advance=()=>e[++P.index]||"",remaining=()=>e.slice(P.index+1),consume=(e="",t=0)=>{P.consumed+=e
P.index+=t},append=e=>{P.output+=e.output!=null?e.output:e.value
consume(e.value)},negate=()=>{let e=1
while(V()==="!"&&(V(2)!=="("||V(3)==="?")){B()
P.start++
e++}if(e%2==0)return!1
P.negated=!0
P.start++
return!0},increment=e=>{P[e]++
D.push(e)},decrement=e=>{P[e]--
D.pop()},push=e=>{if($.type==="globstar"){const t=P.braces>0&&(e.type==="comma"||e.type==="brace"),n=e.extglob===!0||N.length&&(e.type==="pipe"||e.type==="paren")
if(e.type!=="slash"&&e.type!=="paren"&&!t&&!n){P.output=P.output.slice(0,-$.output.length)
$.type="star"
$.value="*"
$.output=I
P.output+=$.output}}N.length&&e.type!=="paren"&&(N[N.length-1].inner+=e.value);(e.value||e.output)&&append(e)
if($&&$.type==="text"&&e.type==="text"){$.output=($.output||$.value)+e.value
$.value+=e.value}else{e.prev=$
f.push(e)
$=e}},extglobOpen=(e,t)=>{const r={...m[t],conditions:1,inner:""}
r.prev=$
r.parens=P.parens
r.output=P.output
r.startIndex=P.index
r.tokensIndex=f.length
const s=(n.capture?"(":"")+r.open
increment("parens")
push({type:e,value:t,output:P.output?"":C})
push({type:"paren",extglob:!0,value:B(),output:s})
N.push(r)},extglobClose=r=>{const i=e.slice(r.startIndex,P.index+1),a=e.slice(r.startIndex+2,P.index),o=analyzeRepeatedExtglob(a,n)
if((r.type==="plus"||r.type==="star")&&o.risky){const e=o.safeOutput?(r.output?"":C)+(n.capture?`(${o.safeOutput})`:o.safeOutput):void 0,t=f[r.tokensIndex]
t.type="text"
t.value=i
t.output=e||s.escapeRegex(i)
for(let e=r.tokensIndex+1;e<f.length;e++){f[e].value=""
f[e].output=""
delete f[e].suffix}P.output=r.output+t.output
P.backtrack=!0
push({type:"paren",extglob:!0,value:H,output:""})
decrement("parens")
return}let c,u=r.close+(n.capture?")":"")
if(r.type==="negate"){let e=I
r.inner&&r.inner.length>1&&r.inner.includes("/")&&(e=globstar(n));(e!==I||eos()||/^\)+$/.test(remaining()))&&(u=r.close=`)$))${e}`)
if(r.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:!1}).output
u=r.close=`)${n})${e})`}r.prev.type==="bos"&&(P.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:H,output:u})
decrement("parens")}
if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let r=!1,i=e.replace(c,(e,t,n,s,i,a)=>{if(s==="\\"){r=!0
return e}return s==="?"?t?t+s+(i?_.repeat(i.length):""):a===0?S+(i?_.repeat(i.length):""):_.repeat(n.length):s==="."?A.repeat(n.length):s==="*"?t?t+s+(i?I:""):I:t?e:`\\${e}`})
r===!0&&(i=n.unescape===!0?i.replace(/\\/g,""):i.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":""))
if(i===e&&n.contains===!0){P.output=e
return P}P.output=s.wrapOutput(i,P,t)
return P}while(!eos()){H=B()
if(H==="\0")continue
if(H==="\\"){const e=V()
if(e==="/"&&n.bash!==!0)continue
if(e==="."||e===";")continue
if(!e){H+="\\"
push({type:"text",value:H})
continue}const t=/^\\+/.exec(remaining())
let r=0
if(t&&t[0].length>2){r=t[0].length
P.index+=r
r%2!=0&&(H+="\\")}n.unescape===!0?H=B():H+=B()
if(P.brackets===0){push({type:"text",value:H})
continue}}if(P.brackets>0&&(H!=="]"||$.value==="["||$.value==="[^")){if(n.posix!==!1&&H===":"){const e=$.value.slice(1)
if(e.includes("[")){$.posix=!0
if(e.includes(":")){const e=$.value.lastIndexOf("["),t=$.value.slice(0,e),n=$.value.slice(e+2),r=a[n]
if(r){$.value=t+r
P.backtrack=!0
B()
g.output||f.indexOf($)!==1||(g.output=C)
continue}}}}(H==="["&&V()!==":"||H==="-"&&V()==="]")&&(H=`\\${H}`)
H!=="]"||$.value!=="["&&$.value!=="[^"||(H=`\\${H}`)
n.posix===!0&&H==="!"&&$.value==="["&&(H="^")
$.value+=H
append({value:H})
continue}if(P.quotes===1&&H!=='"'){H=s.escapeRegex(H)
$.value+=H
append({value:H})
continue}if(H==='"'){P.quotes=P.quotes===1?0:1
n.keepQuotes===!0&&push({type:"text",value:H})
continue}if(H==="("){increment("parens")
push({type:"paren",value:H})
continue}if(H===")"){if(P.parens===0&&n.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","("))
const e=N[N.length-1]
if(e&&P.parens===e.parens+1){extglobClose(N.pop())
continue}push({type:"paren",value:H,output:P.parens?")":"\\)"})
decrement("parens")
continue}if(H==="["){if(n.nobracket!==!0&&remaining().includes("]"))increment("brackets")
else{if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"))
H=`\\${H}`}push({type:"bracket",value:H})
continue}if(H==="]"){if(n.nobracket===!0||$&&$.type==="bracket"&&$.value.length===1){push({type:"text",value:H,output:`\\${H}`})
continue}if(P.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","["))
push({type:"text",value:H,output:`\\${H}`})
continue}decrement("brackets")
const e=$.value.slice(1)
$.posix===!0||e[0]!=="^"||e.includes("/")||(H=`/${H}`)
$.value+=H
append({value:H})
if(n.literalBrackets===!1||s.hasRegexChars(e))continue
const t=s.escapeRegex($.value)
P.output=P.output.slice(0,-$.value.length)
if(n.literalBrackets===!0){P.output+=t
$.value=t
continue}$.value=`(${p}${t}|${$.value})`
P.output+=$.value
continue}if(H==="{"&&n.nobrace!==!0){increment("braces")
const e={type:"brace",value:H,output:"(",outputIndex:P.output.length,tokensIndex:P.tokens.length}
L.push(e)
push(e)
continue}if(H==="}"){const e=L[L.length-1]
if(n.nobrace===!0||!e){push({type:"text",value:H,output:H})
continue}let t=")"
if(e.dots===!0){const e=f.slice(),r=[]
for(let t=e.length-1;t>=0;t--){f.pop()
if(e[t].type==="brace")break
e[t].type!=="dots"&&r.unshift(e[t].value)}t=expandRange(r,n)
P.backtrack=!0}if(e.comma!==!0&&e.dots!==!0){const n=P.output.slice(0,e.outputIndex),r=P.tokens.slice(e.tokensIndex)
e.value=e.output="\\{"
H=t="\\}"
P.output=n
for(const e of r)P.output+=e.output||e.value}push({type:"brace",value:H,output:t})
decrement("braces")
L.pop()
continue}if(H==="|"){N.length>0&&N[N.length-1].conditions++
push({type:"text",value:H})
continue}if(H===","){let e=H
const t=L[L.length-1]
if(t&&D[D.length-1]==="braces"){t.comma=!0
e="|"}push({type:"comma",value:H,output:e})
continue}if(H==="/"){if($.type==="dot"&&P.index===P.start+1){P.start=P.index+1
P.consumed=""
P.output=""
f.pop()
$=g
continue}push({type:"slash",value:H,output:R})
continue}if(H==="."){if(P.braces>0&&$.type==="dot"){$.value==="."&&($.output=A)
const e=L[L.length-1]
$.type="dots"
$.output+=H
$.value+=H
e.dots=!0
continue}if(P.braces+P.parens===0&&$.type!=="bos"&&$.type!=="slash"){push({type:"text",value:H,output:A})
continue}push({type:"dot",value:H,output:A})
continue}if(H==="?"){if((!$||$.value!=="(")&&n.noextglob!==!0&&V()==="("&&V(2)!=="?"){extglobOpen("qmark",H)
continue}if($&&$.type==="paren"){const e=V()
let t=H;($.value==="("&&!/[!=<:]/.test(e)||e==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${H}`)
push({type:"text",value:H,output:t})
continue}if(n.dot!==!0&&($.type==="slash"||$.type==="bos")){push({type:"qmark",value:H,output:x})
continue}push({type:"qmark",value:H,output:_})
continue}if(H==="!"){if(n.noextglob!==!0&&V()==="("&&(V(2)!=="?"||!/[!=<:]/.test(V(3)))){extglobOpen("negate",H)
continue}if(n.nonegate!==!0&&P.index===0){negate()
continue}}if(H==="+"){if(n.noextglob!==!0&&V()==="("&&V(2)!=="?"){extglobOpen("plus",H)
continue}if($&&$.value==="("||n.regex===!1){push({type:"plus",value:H,output:b})
continue}if($&&($.type==="bracket"||$.type==="paren"||$.type==="brace")||P.parens>0){push({type:"plus",value:H})
continue}push({type:"plus",value:b})
continue}if(H==="@"){if(n.noextglob!==!0&&V()==="("&&V(2)!=="?"){push({type:"at",extglob:!0,value:H,output:""})
continue}push({type:"text",value:H})
continue}if(H!=="*"){H!=="$"&&H!=="^"||(H=`\\${H}`)
const e=o.exec(remaining())
if(e){H+=e[0]
P.index+=e[0].length}push({type:"text",value:H})
continue}if($&&($.type==="globstar"||$.star===!0)){$.type="star"
$.star=!0
$.value+=H
$.output=I
P.backtrack=!0
P.globstar=!0
consume(H)
continue}let t=remaining()
if(n.noextglob!==!0&&/^\([^?]/.test(t)){extglobOpen("star",H)
continue}if($.type==="star"){if(n.noglobstar===!0){consume(H)
continue}const r=$.prev,s=r.prev,i=r.type==="slash"||r.type==="bos",a=s&&(s.type==="star"||s.type==="globstar")
if(n.bash===!0&&(!i||t[0]&&t[0]!=="/")){push({type:"star",value:H,output:""})
continue}const o=P.braces>0&&(r.type==="comma"||r.type==="brace"),c=N.length&&(r.type==="pipe"||r.type==="paren")
if(!i&&r.type!=="paren"&&!o&&!c){push({type:"star",value:H,output:""})
continue}while(t.slice(0,3)==="/**"){const n=e[P.index+4]
if(n&&n!=="/")break
t=t.slice(3)
consume("/**",3)}const u=eos()||P.parens>0&&t===")".repeat(P.parens)&&!N.some(e=>e.type==="negate")
if(r.type==="bos"&&eos()){$.type="globstar"
$.value+=H
$.output=globstar(n)
P.output=$.output
P.globstar=!0
consume(H)
continue}if(r.type==="slash"&&r.prev.type!=="bos"&&!a&&u){P.output=P.output.slice(0,-(r.output+$.output).length)
r.output=`(?:${r.output}`
$.type="globstar"
$.output=globstar(n)+(n.strictSlashes?")":"|$)")
$.value+=H
P.globstar=!0
P.output+=r.output+$.output
consume(H)
continue}if(r.type==="slash"&&r.prev.type!=="bos"&&t[0]==="/"){const e=t[1]!==void 0?"|$":""
P.output=P.output.slice(0,-(r.output+$.output).length)
r.output=`(?:${r.output}`
$.type="globstar"
$.output=`${globstar(n)}${R}|${R}${e})`
$.value+=H
P.output+=r.output+$.output
P.globstar=!0
consume(H+B())
push({type:"slash",value:"/",output:""})
continue}if(r.type==="bos"&&t[0]==="/"){$.type="globstar"
$.value+=H
$.output=`(?:^|${R}|${globstar(n)}${R})`
P.output=$.output
P.globstar=!0
consume(H+B())
push({type:"slash",value:"/",output:""})
continue}P.output=P.output.slice(0,-$.output.length)
$.type="globstar"
$.output=globstar(n)
$.value+=H
P.output+=$.output
P.globstar=!0
consume(H)
continue}const r={type:"star",value:H,output:I}
if(n.bash!==!0)if(!$||$.type!=="bracket"&&$.type!=="paren"||n.regex!==!0){if(P.index===P.start||$.type==="slash"||$.type==="dot"){if($.type==="dot"){P.output+=k
$.output+=k}else if(n.dot===!0){P.output+=E
$.output+=E}else{P.output+=w
$.output+=w}if(V()!=="*"){P.output+=C
$.output+=C}}push(r)}else{r.output=H
push(r)}else{r.output=".*?"
$.type!=="bos"&&$.type!=="slash"||(r.output=w+r.output)
push(r)}}while(P.brackets>0){if(n.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"))
P.output=s.escapeLast(P.output,"[")
decrement("brackets")}while(P.parens>0){if(n.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"))
P.output=s.escapeLast(P.output,"(")
decrement("parens")}while(P.braces>0){if(n.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","}"))
P.output=s.escapeLast(P.output,"{")
decrement("braces")}n.strictSlashes===!0||$.type!=="star"&&$.type!=="bracket"||push({type:"maybe_slash",value:"",output:`${R}?`})
if(P.backtrack===!0){P.output=""
for(const e of P.tokens){P.output+=e.output!=null?e.output:e.value
e.suffix&&(P.output+=e.suffix)}}return P}
parse.fastpaths=(e,t)=>{const n={...t},a=typeof n.maxLength=="number"?Math.min(i,n.maxLength):i,o=e.length
if(o>a)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${a}`)
e=u[e]||e
const{DOT_LITERAL:c,SLASH_LITERAL:l,ONE_CHAR:h,DOTS_SLASH:g,NO_DOT:f,NO_DOTS:p,NO_DOTS_SLASH:d,STAR:m,START_ANCHOR:A}=r.globChars(n.windows),b=n.dot?p:f,R=n.dot?d:f,C=n.capture?"":"?:"
let y=n.bash===!0?".*?":m
n.capture&&(y=`(${y})`)
const globstar=e=>e.noglobstar===!0?y:`(${C}(?:(?!${A}${e.dot?g:c}).)*?)`,create=e=>{switch(e){case"*":return`${b}${h}${y}`
case".*":return`${c}${h}${y}`
case"*.*":return`${b}${y}${c}${h}${y}`
case"*/*":return`${b}${y}${l}${h}${R}${y}`
case"**":return b+globstar(n)
case"**/*":return`(?:${b}${globstar(n)}${l})?${R}${h}${y}`
case"**/*.*":return`(?:${b}${globstar(n)}${l})?${R}${y}${c}${h}${y}`
case"**/.*":return`(?:${b}${globstar(n)}${l})?${c}${h}${y}`
default:{const t=/^(.*?)\.(\w+)$/.exec(e)
if(!t)return
const n=create(t[1])
if(!n)return
return n+c+t[2]}}},v=s.removePrefix(e,{negated:!1,prefix:""})
let k=create(v)
k&&n.strictSlashes!==!0&&(k+=`${l}?`)
return k}
e.exports=parse}),1062:((e,t,n)=>{"use strict"
const r=n(3495),s=n(8731),i=n(2561),a=n(4157),isObject=e=>e&&typeof e=="object"&&!Array.isArray(e),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const r=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{for(const t of r){const n=t(e)
if(n)return n}return!1}
return arrayMatcher}const r=isObject(e)&&e.tokens&&e.input
if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string")
const s=t||{},i=s.windows,a=r?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),o=a.state
delete a.state
let isIgnored=()=>!1
if(s.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(s.ignore,e,n)}const matcher=(n,r=!1)=>{const{isMatch:c,match:u,output:l}=picomatch.test(n,a,t,{glob:e,posix:i}),h={glob:e,state:o,regex:a,posix:i,input:n,output:l,match:u,isMatch:c}
typeof s.onResult=="function"&&s.onResult(h)
if(c===!1){h.isMatch=!1
return!!r&&h}if(isIgnored(n)){typeof s.onIgnore=="function"&&s.onIgnore(h)
h.isMatch=!1
return!!r&&h}typeof s.onMatch=="function"&&s.onMatch(h)
return!r||h}
n&&(matcher.state=o)
return matcher}
picomatch.test=(e,t,n,{glob:r,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string")
if(e==="")return{isMatch:!1,output:""}
const a=n||{},o=a.format||(s?i.toPosixSlashes:null)
let c=e===r,u=c&&o?o(e):e
if(c===!1){u=o?o(e):e
c=u===r}c!==!1&&a.capture!==!0||(c=a.matchBase===!0||a.basename===!0?picomatch.matchBase(e,t,n,s):t.exec(u))
return{isMatch:Boolean(c),match:c,output:u}}
picomatch.matchBase=(e,t,n,r=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(i.basename(e,{windows:r}))
picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e)
picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):s(e,{...t,fastpaths:!1})
picomatch.scan=(e,t)=>r(e,t)
picomatch.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output
const s=t||{},i=s.contains?"":"^",a=s.contains?"":"$"
let o=`${i}(?:${e.output})${a}`
e&&e.negated===!0&&(o=`^(?!${o}).*$`)
const c=picomatch.toRegex(o,t)
r===!0&&(c.state=e)
return c}
picomatch.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string")
let i={negated:!1,fastpaths:!0}
t.fastpaths===!1||e[0]!=="."&&e[0]!=="*"||(i.output=s.fastpaths(e,t))
i.output||(i=s(e,t))
return picomatch.compileRe(i,t,n,r)}
picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&t.debug===!0)throw e
return/$^/}}
picomatch.constants=a
e.exports=picomatch}),3495:((e,t,n)=>{"use strict"
const r=n(2561),{CHAR_ASTERISK:s,CHAR_AT:i,CHAR_BACKWARD_SLASH:a,CHAR_COMMA:o,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:u,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:h,CHAR_LEFT_PARENTHESES:g,CHAR_LEFT_SQUARE_BRACKET:f,CHAR_PLUS:p,CHAR_QUESTION_MARK:d,CHAR_RIGHT_CURLY_BRACE:m,CHAR_RIGHT_PARENTHESES:A,CHAR_RIGHT_SQUARE_BRACKET:b}=n(4157),isPathSeparator=e=>e===l||e===a,depth=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)}
e.exports=(e,t)=>{const n=t||{},R=e.length-1,C=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,y=[],v=[],k=[]
let E,_,x=e,O=-1,T=0,w=0,S=!1,I=!1,P=!1,N=!1,L=!1,D=!1,H=!1,$=!1,V=!1,B=!1,F=0,M={value:"",depth:0,isGlob:!1}
const eos=()=>O>=R,peek=()=>x.charCodeAt(O+1),advance=()=>{E=_
return x.charCodeAt(++O)}
while(O<R){_=advance()
let e
if(_!==a){if(D===!0||_===h){F++
while(eos()!==!0&&(_=advance()))if(_!==a)if(_!==h){if(D!==!0&&_===c&&(_=advance())===c){S=M.isBrace=!0
P=M.isGlob=!0
B=!0
if(C===!0)continue
break}if(D!==!0&&_===o){S=M.isBrace=!0
P=M.isGlob=!0
B=!0
if(C===!0)continue
break}if(_===m){F--
if(F===0){D=!1
S=M.isBrace=!0
B=!0
break}}}else F++
else{H=M.backslashes=!0
advance()}if(C===!0)continue
break}if(_!==l){if(n.noext!==!0&&(_===p||_===i||_===s||_===d||_===u)==!0&&peek()===g){P=M.isGlob=!0
N=M.isExtglob=!0
B=!0
_===u&&O===T&&(V=!0)
if(C===!0){let e=0
while(eos()!==!0&&(_=advance()))if(_!==a)if(_!==g){if(_===A&&--e===0){B=!0
break}}else e++
else{H=M.backslashes=!0
advance()}continue}break}if(_===s){E===s&&(L=M.isGlobstar=!0)
P=M.isGlob=!0
B=!0
if(C===!0)continue
break}if(_===d){P=M.isGlob=!0
B=!0
if(C===!0)continue
break}if(_===f){while(eos()!==!0&&(e=advance()))if(e!==a){if(e===b){I=M.isBracket=!0
P=M.isGlob=!0
B=!0
break}}else{H=M.backslashes=!0
advance()}if(C===!0)continue
break}if(n.nonegate===!0||_!==u||O!==T){if(n.noparen!==!0&&_===g){P=M.isGlob=!0
if(C===!0){let e=1
while(eos()!==!0&&(_=advance()))if(_!==a)if(_!==g){if(_===A&&--e===0){B=!0
break}}else e++
else{H=M.backslashes=!0
advance()}continue}break}if(P===!0){B=!0
if(C===!0)continue
break}}else{$=M.negated=!0
T++}}else{y.push(O)
v.push(M)
M={value:"",depth:0,isGlob:!1}
if(B===!0)continue
if(E===c&&O===T+1){T+=2
continue}w=O+1}}else{H=M.backslashes=!0
_=advance()
_===h&&(D=!0)}}if(n.noext===!0){N=!1
P=!1}let U=x,j="",K=""
if(T>0){j=x.slice(0,T)
x=x.slice(T)
w-=T}if(U&&P===!0&&w>0){U=x.slice(0,w)
K=x.slice(w)}else if(P===!0){U=""
K=x}else U=x
U&&U!==""&&U!=="/"&&U!==x&&isPathSeparator(U.charCodeAt(U.length-1))&&(U=U.slice(0,-1))
if(n.unescape===!0){K&&(K=r.removeBackslashes(K))
U&&H===!0&&(U=r.removeBackslashes(U))}const W={prefix:j,input:e,start:T,base:U,glob:K,isBrace:S,isBracket:I,isGlob:P,isExtglob:N,isGlobstar:L,negated:$,negatedExtglob:V}
if(n.tokens===!0){W.maxDepth=0
isPathSeparator(_)||v.push(M)
W.tokens=v}if(n.parts===!0||n.tokens===!0){let t
for(let r=0;r<y.length;r++){const s=t!==void 0?t+1:T,i=y[r],a=e.slice(s,i)
if(n.tokens){if(r===0&&T!==0){v[r].isPrefix=!0
v[r].value=j}else v[r].value=a
depth(v[r])
W.maxDepth+=v[r].depth}if(i>=T){k.push(a)
t=i}}const r=t!==void 0?t+1:T,s=e.slice(r)
k.push(s)
if(n.tokens&&t&&t+1<e.length){v[v.length-1].value=s
depth(v[v.length-1])
W.maxDepth+=v[v.length-1].depth}W.slashes=y
W.parts=k}return W}}),2561:((e,t,n)=>{"use strict"
const{REGEX_BACKSLASH:r,REGEX_REMOVE_BACKSLASH:s,REGEX_SPECIAL_CHARS:i,REGEX_SPECIAL_CHARS_GLOBAL:a}=n(4157)
t.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e)
t.hasRegexChars=e=>i.test(e)
t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e)
t.escapeRegex=e=>e.replace(a,"\\$1")
t.toPosixSlashes=e=>e.replace(r,"/")
t.isWindows=()=>{if(typeof navigator!="undefined"&&navigator.platform){const e=navigator.platform.toLowerCase()
return e==="win32"||e==="windows"}return!(typeof process=="undefined"||!process.platform)&&process.platform==="win32"}
t.removeBackslashes=e=>e.replace(s,e=>e==="\\"?"":e)
t.escapeLast=(e,n,r)=>{const s=e.lastIndexOf(n,r)
return s===-1?e:e[s-1]==="\\"?t.escapeLast(e,n,s-1):`${e.slice(0,s)}\\${e.slice(s)}`}
t.removePrefix=(e,t={})=>{let n=e
if(n.startsWith("./")){n=n.slice(2)
t.prefix="./"}return n}
t.wrapOutput=(e,t={},n={})=>{let r=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`
t.negated===!0&&(r=`(?:^(?!${r}).*$)`)
return r}
t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/"),r=n[n.length-1]
return r===""?n[n.length-2]:r}}),2189:(function(e,t){var n=this&&this.__spreadArray||function(e,t,n){if(n||arguments.length===2)for(var r,s=0,i=t.length;s<i;s++)if(r||!(s in t)){r||(r=Array.prototype.slice.call(t,0,s))
r[s]=t[s]}return e.concat(r||Array.prototype.slice.call(t))};(function(n){if(typeof e.exports=="object"){var r=n(require,t)
r!==void 0&&(e.exports=r)}else typeof define=="function"&&define.amd&&define(["require","exports"],n)})(function(e,t){"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.TextDocument=void 0
var r,s=function(){function FullTextDocument(e,t,n,r){this._uri=e
this._languageId=t
this._version=n
this._content=r
this._lineOffsets=void 0}Object.defineProperty(FullTextDocument.prototype,"uri",{get:function(){return this._uri},enumerable:!1,configurable:!0})
Object.defineProperty(FullTextDocument.prototype,"languageId",{get:function(){return this._languageId},enumerable:!1,configurable:!0})
Object.defineProperty(FullTextDocument.prototype,"version",{get:function(){return this._version},enumerable:!1,configurable:!0})
FullTextDocument.prototype.getText=function(e){if(e){var t=this.offsetAt(e.start),n=this.offsetAt(e.end)
return this._content.substring(t,n)}return this._content}
FullTextDocument.prototype.update=function(e,t){for(var r=0,s=e;r<s.length;r++){var i=s[r]
if(FullTextDocument.isIncremental(i)){var a=getWellformedRange(i.range),o=this.offsetAt(a.start),c=this.offsetAt(a.end)
this._content=this._content.substring(0,o)+i.text+this._content.substring(c,this._content.length)
var u=o+i.text.length,l=this._content.charCodeAt(o-1)===13&&this._content.charCodeAt(o)===10,h=this._content.charCodeAt(u-1)===13&&this._content.charCodeAt(u)===10
if(l||h){this._lineOffsets=void 0
continue}var g=Math.max(a.start.line,0),f=Math.max(a.end.line,0),p=this._lineOffsets,d=computeLineOffsets(i.text,!1,o)
if(f-g===d.length)for(var m=0,A=d.length;m<A;m++)p[m+g+1]=d[m]
else d.length<1e4?p.splice.apply(p,n([g+1,f-g],d,!1)):this._lineOffsets=p=p.slice(0,g+1).concat(d,p.slice(f+1))
var b=i.text.length-(c-o)
if(b!==0)for(m=g+1+d.length,A=p.length;m<A;m++)p[m]=p[m]+b}else{if(!FullTextDocument.isFull(i))throw new Error("Unknown change event received")
this._content=i.text
this._lineOffsets=void 0}}this._version=t}
FullTextDocument.prototype.getLineOffsets=function(){this._lineOffsets===void 0&&(this._lineOffsets=computeLineOffsets(this._content,!0))
return this._lineOffsets}
FullTextDocument.prototype.positionAt=function(e){e=Math.max(Math.min(e,this._content.length),0)
var t=this.getLineOffsets(),n=0,r=t.length
if(r===0)return{line:0,character:e}
while(n<r){var s=Math.floor((n+r)/2)
t[s]>e?r=s:n=s+1}var i=n-1
return{line:i,character:(e=this.ensureBeforeEOL(e,t[i]))-t[i]}}
FullTextDocument.prototype.offsetAt=function(e){var t=this.getLineOffsets()
if(e.line>=t.length)return this._content.length
if(e.line<0)return 0
var n=t[e.line]
if(e.character<=0)return n
var r=e.line+1<t.length?t[e.line+1]:this._content.length,s=Math.min(n+e.character,r)
return this.ensureBeforeEOL(s,n)}
FullTextDocument.prototype.getLineRange=function(e){var t=this.getLineOffsets()
if(e>=t.length){var n=t.length-1
return{start:{line:n,character:0},end:{line:n,character:this._content.length-t[n]}}}if(e<0)return{start:{line:0,character:0},end:{line:0,character:0}}
var r=t[e],s=e+1<t.length?t[e+1]:this._content.length
return{start:{line:e,character:0},end:{line:e,character:this.ensureBeforeEOL(s,r)-r}}}
FullTextDocument.prototype.getEOLCharacters=function(e){var t=this.getLineOffsets()
if(e>=t.length)return""
if(e<0)return""
var n=e+1<t.length?t[e+1]:this._content.length,r=this.ensureBeforeEOL(n,t[e])
return this._content.substring(r,n)}
FullTextDocument.prototype.ensureBeforeEOL=function(e,t){while(e>t&&isEOL(this._content.charCodeAt(e-1)))e--
return e}
Object.defineProperty(FullTextDocument.prototype,"lineCount",{get:function(){return this.getLineOffsets().length},enumerable:!1,configurable:!0})
FullTextDocument.isIncremental=function(e){var t=e
return t!==void 0&&t!==null&&typeof t.text=="string"&&t.range!==void 0&&(t.rangeLength===void 0||typeof t.rangeLength=="number")}
FullTextDocument.isFull=function(e){var t=e
return t!==void 0&&t!==null&&typeof t.text=="string"&&t.range===void 0&&t.rangeLength===void 0}
return FullTextDocument}();(function(e){e.create=function create(e,t,n,r){return new s(e,t,n,r)}
e.update=function update(e,t,n){if(e instanceof s){e.update(t,n)
return e}throw new Error("TextDocument.update: document must be created by TextDocument.create")}
e.applyEdits=function applyEdits(e,t){for(var n=e.getText(),r=0,s=[],i=0,a=mergeSort(t.map(getWellformedEdit),function(e,t){var n=e.range.start.line-t.range.start.line
return n===0?e.range.start.character-t.range.start.character:n});i<a.length;i++){var o=a[i],c=e.offsetAt(o.range.start)
if(c<r)throw new Error("Overlapping edit")
c>r&&s.push(n.substring(r,c))
o.newText.length&&s.push(o.newText)
r=e.offsetAt(o.range.end)}s.push(n.substr(r))
return s.join("")}})(r||(t.TextDocument=r={}))
function mergeSort(e,t){if(e.length<=1)return e
var n=e.length/2|0,r=e.slice(0,n),s=e.slice(n)
mergeSort(r,t)
mergeSort(s,t)
var i=0,a=0,o=0
while(i<r.length&&a<s.length){var c=t(r[i],s[a])
e[o++]=c<=0?r[i++]:s[a++]}while(i<r.length)e[o++]=r[i++]
while(a<s.length)e[o++]=s[a++]
return e}function computeLineOffsets(e,t,n){n===void 0&&(n=0)
for(var r=t?[n]:[],s=0;s<e.length;s++){var i=e.charCodeAt(s)
if(isEOL(i)){i===13&&s+1<e.length&&e.charCodeAt(s+1)===10&&s++
r.push(n+s+1)}}return r}function isEOL(e){return e===13||e===10}function getWellformedRange(e){var t=e.start,n=e.end
return t.line>n.line||t.line===n.line&&t.character>n.character?{start:n,end:t}:e}function getWellformedEdit(e){var t=getWellformedRange(e.range)
return t!==e.range?{newText:e.newText,range:t}:e}})}),1746:((e,t,n)=>{"use strict"
n.d(t,{zx:()=>TomlError,qg:()=>parse})
function getLineColFromPtr(e,t){let n=e.slice(0,t).split(/\r?\n/)
return[n.length,n.pop().length+1]}function makeCodeBlock(e,t,n){let r=e.split(/\r?\n/),s="",i=1+(Math.log10(t+1)|0)
for(let e=t-1;e<=t+1;e++){let a=r[e-1]
if(a){s+=e.toString().padEnd(i," ")
s+=":  "
s+=a
s+="\n"
if(e===t){s+=" ".repeat(i+n+2)
s+="^\n"}}}return s}class TomlError extends Error{line
column
codeblock
constructor(e,t){const[n,r]=getLineColFromPtr(t.toml,t.ptr),s=makeCodeBlock(t.toml,n,r)
super(`Invalid TOML document: ${e}\n\n${s}`,t)
this.line=n
this.column=r
this.codeblock=s}static x(e,t,n){throw new TomlError(e,{toml:t.s,ptr:n??t.p})}}function parseString(e){let t=e.p,n=e.s.charCodeAt(e.p++),r=n,s=n===39,i=n===e.s.charCodeAt(e.p)&&n===e.s.charCodeAt(e.p+1)
i&&((n=e.s.charCodeAt(e.p+=2))===10?e.p++:n===13&&e.s.charCodeAt(e.p+1)===10&&(e.p+=2))
let a="",o=e.p,c=0
for(;e.p<e.s.length;e.p++){n=e.s.charCodeAt(e.p)
if(i&&(n===10||n===13&&e.s.charCodeAt(e.p+1)===10))c=c&&3
else if(n<32&&n!==9||n===127)TomlError.x("control characters are not allowed in strings",e)
else{if(!(c&&c!==3||n!==r||i&&(e.s.charCodeAt(e.p+1)!==r||e.s.charCodeAt(e.p+2)!==r))){if(i){e.s.charCodeAt(e.p+3)===r&&e.p++
e.s.charCodeAt(e.p+3)===r&&e.p++}if(!c){let t=e.s.slice(o,e.p)
a=a?a+t:t}e.p+=i?3:1
return a}if(c){if(c===1)if(n===120||n===117||n===85){let t=e.p++-1,r=0,s=n===120?2:n===117?4:8
for(let t=0;t<s;t++,e.p++){let t=e.s.charCodeAt(e.p),n=t>=48&&t<=57?t-48:t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:-1
n<0&&TomlError.x("invalid non-hex character in unicode escape",e)
r=r<<4|n}(r<0||r>1114111||r>=55296&&r<=57343)&&TomlError.x("invalid unicode escape",e,t)
a+=String.fromCodePoint(r)
o=e.p--
c=0}else if(!i||n!==32&&n!==9){n===98?a+="\b":n===116?a+="\t":n===110?a+="\n":n===102?a+="\f":n===114?a+="\r":n===101?a+="\x1b":n===34?a+='"':n===92?a+="\\":TomlError.x("unrecognised escape sequence",e)
o=e.p+1
c=0}else c=2
else if(n!==32&&n!==9){c===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",e,o)
c=s||n!==92?0:1
o=e.p}}else if(!s&&n===92){a+=e.s.slice(o,o=e.p)
c=1}}}TomlError.x("unfinished string",e,t)}let r=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i
class TomlDate extends Date{#e=!1
#t=!1
#n=null
constructor(e,t,n){let s,i=!0,a=!0,o="Z"
if(typeof e=="string")if(t)e:{if(t<3){if(+e.slice(11,13)>23){e=""
break e}if(t===2){o=null
e+="Z"}else(s=e.charCodeAt(e.length-1))!==90&&s!==122&&(o=e.slice(e.length-6))
n&&(e=e.slice(0,10)+"T"+e.slice(11))}else t===4&&(e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`)
i=t!==4
a=t!==3}else{let t=e.match(r)
if(t){if(!t[1]){i=!1
e=`0000-01-01T${e}`}a=!!t[2]
a&&e[10]===" "&&(e=e.replace(" ","T"))
if(t[2]&&+t[2]>23)e=""
else{o=t[3]||null
!o&&a&&(e+="Z")}}else e=""}super(e)
if(!isNaN(this.getTime())){this.#e=i
this.#t=a
this.#n=o}}isDateTime(){return this.#e&&this.#t}isLocal(){return!this.#e||!this.#t||!this.#n}isDate(){return this.#e&&!this.#t}isTime(){return this.#t&&!this.#e}isValid(){return this.#e||this.#t}toISOString(){let e=super.toISOString()
if(this.isDate())return e.slice(0,10)
if(this.isTime())return e.slice(11,23)
if(this.#n===null)return e.slice(0,-1)
if(this.#n==="Z"||this.#n==="z")return e
let t=60*+this.#n.slice(1,3)+ +this.#n.slice(4,6)
t=this.#n[0]==="-"?t:-t
return new Date(this.getTime()-t*6e4).toISOString().slice(0,-1)+this.#n}static wrapAsOffsetDateTime(e,t="Z"){let n=new TomlDate(e)
n.#n=t
return n}static wrapAsLocalDateTime(e){let t=new TomlDate(e)
t.#n=null
return t}static wrapAsLocalDate(e){let t=new TomlDate(e)
t.#t=!1
t.#n=null
return t}static wrapAsLocalTime(e){let t=new TomlDate(e)
t.#e=!1
t.#n=null
return t}}function isDigit(e,t=10){return t===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function isEndOfValue(e,t){return e===32||e===9||e===10||e===13||t&&(e===t||e===44)||e===35}function extractValue(e,t){let n=e.p,r=e.s.charCodeAt(e.p)
if(r===91||r===123){e.d--||TomlError.x("document contains excessively nested structures. aborting.",e)
let t=r===91?parseArray(e):parseInlineTable(e)
e.d++
return t}if(r===34||r===39)return parseString(e)
if(r===116){e.s.charCodeAt(++e.p)===114&&e.s.charCodeAt(++e.p)===117&&e.s.charCodeAt(++e.p)===101||TomlError.x("invalid value",e,n)
return e.p++,!0}if(r===102){e.s.charCodeAt(++e.p)===97&&e.s.charCodeAt(++e.p)===108&&e.s.charCodeAt(++e.p)===115&&e.s.charCodeAt(++e.p)===101||TomlError.x("invalid value",e,n)
return e.p++,!1}return r===43||r===45?parseNumber(e,e.p,e.s.charCodeAt(++e.p),44-r,t):e.s.charCodeAt(e.p+4)===45&&e.s.charCodeAt(e.p+7)===45?parseDate(e,r,t):e.s.charCodeAt(e.p+2)===58?parseTime(e,r,t):parseNumber(e,e.p,r,0,t)}function parseNumber(e,t,n,r,s){let i=n,a=0,o=!1
if(i===105){e.s.charCodeAt(++e.p)===110&&e.s.charCodeAt(++e.p)===102||TomlError.x("invalid value",e,t)
return e.p++,(r||1)/0}if(i===110){e.s.charCodeAt(++e.p)===97&&e.s.charCodeAt(++e.p)===110||TomlError.x("invalid value",e,t)
return e.p++,NaN}if(i===48){if(++e.p>=e.s.length||isEndOfValue(i=e.s.charCodeAt(e.p),s))return e.bi===!0?0n:0
if(!r){if(i===120)return parseIntegerBaseN(e,t,16,s)
if(i===98)return parseIntegerBaseN(e,t,2,s)
if(i===111)return parseIntegerBaseN(e,t,8,s)}i===46?a=2:i===101||i===69?a=4:TomlError.x("illegal leading zero",e,t)}else isDigit(i)||TomlError.x("invalid value",e,t)
while(++e.p<e.s.length&&(i=e.s.charCodeAt(e.p),!isEndOfValue(i,s))){a||(a=1)
if(i===95){a&1||TomlError.x("illegal underscore",e)
a+=11
o=!0}else a===1&&i===46?a=2:a!==1&&a!==3||i!==101&&i!==69?a!==4||i!==43&&i!==45?isDigit(i)?a>9?a-=11:a&1||a++:TomlError.x("illegal character in numeric literal",e):a=6:a=4}if(!a){let t=(n-48)*(r||1)
return e.bi===!0?BigInt(t):t}a&1||TomlError.x("unfinished numeric value",e,t)
let c=e.s.slice(t,e.p)
o&&(c=c.replaceAll("_",""))
return a>1?parseFloat(c):parseInteger(e,c,10,t)}function parseIntegerBaseN(e,t,n,r){let s,i=1
while(++e.p<e.s.length&&(s=e.s.charCodeAt(e.p),!isEndOfValue(s,r)))if(s===95){i&1&&TomlError.x("illegal underscore",e)
i=3}else isDigit(s,n)?i&1&&i--:TomlError.x("illegal character in numeric literal",e)
i&1&&TomlError.x("unfinished numeric value",e)
let a=e.s.slice(t+2,e.p)
i&&(a=a.replaceAll("_",""))
return parseInteger(e,a,n,t)}function parseInteger(e,t,n,r){if(e.bi!==!0)e:{let s=parseInt(t,n)
if(!Number.isSafeInteger(s)){if(e.bi)break e
TomlError.x("integer value cannot be represented losslessly",e,r)}return s}return n===10?BigInt(t):BigInt((n===2?"0b":n===8?"0o":"0x")+t)}function parseDate(e,t,n){let r,s=e.p++
if(!(isDigit(t)&&isDigit(e.s.charCodeAt(e.p++))&&isDigit(e.s.charCodeAt(e.p++))&&isDigit(e.s.charCodeAt(e.p++))))return parseNumber(e,e.p=s,t,0,n)
e.p+=5
isDigit(e.s.charCodeAt(e.p++))||TomlError.x("invalid date-time: date part is malformed",e,s)
if(e.p>=e.s.length||((t=e.s.charCodeAt(e.p))!==32||(r=!0,!isDigit(e.s.charCodeAt(e.p+1))))&&t!==84&&t!==116){let t=e.s.slice(s,e.p)
return readDate(e,t,3,!1,s)}e.s.charCodeAt(e.p+=3)!==58&&TomlError.x("invalid date-time: time part is malformed",e,s)
e.s.charCodeAt(e.p+=3)===58&&(e.p+=3)
if(e.s.charCodeAt(e.p)===46)while(isDigit(e.s.charCodeAt(++e.p)));if(t=e.s.charCodeAt(e.p)){if(t===90||t===122){let t=e.s.slice(s,++e.p)
return readDate(e,t,1,r,s,"[+00:00]")}if(t===43||t===45){let t=e.s.slice(s,e.p+=6)
return readDate(e,t,1,r,s,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let i=e.s.slice(s,e.p)
return readDate(e,i,2,r,s)}function parseTime(e,t,n){let r=e.p
if(!isDigit(t)||!isDigit(e.s.charCodeAt(++e.p)))return parseNumber(e,--e.p,t,0,n)
e.s.charCodeAt(e.p+=4)===58&&(e.p+=3)
if(e.s.charCodeAt(e.p)===46)while(isDigit(e.s.charCodeAt(++e.p)));let s=e.s.slice(r,e.p)
return readDate(e,s,4,!1,r)}function readDate(e,t,n,r,s,i){if(e.ld){let i=new TomlDate(t,n,r)
i.isValid()||TomlError.x("invalid date",e,s)
return i}try{i&&(t+=i)
switch(n){case 1:return Temporal.ZonedDateTime.from(t)
case 2:return Temporal.PlainDateTime.from(t)
case 3:return Temporal.PlainDate.from(t)
case 4:return Temporal.PlainTime.from(t)}}catch(t){TomlError.x(t instanceof Error?t.message:""+t,e,s)}}function skipComment(e){for(;e.p<e.s.length;e.p++){let t=e.s.charCodeAt(e.p)
if(t===10)break
if(t===13&&e.s.charCodeAt(e.p+1)===10){e.p++
break}(t<32&&t!==9||t===127)&&TomlError.x("control characters are not allowed in comments",e)}}function skipVoid(e,t,n){let r
while(e.p<e.s.length){while(e.p<e.s.length&&((r=e.s.charCodeAt(e.p))===32||r===9||!t&&(r===10||r===13&&e.s.charCodeAt(e.p+1)===10)))e.p++
if(n||r!==35)break
skipComment(e)}}function parseKey(e,t=61){let n,r,s=0,i=[],a=e.s.charCodeAt(n=e.p)
do{if(a===t){s||TomlError.x("unexpected end of key",e)
s===1&&i.push(e.s.slice(r,e.p))
return e.p++,i}if(a===46){s||TomlError.x("illegal empty bare key",e)
s===1&&i.push(e.s.slice(r,e.p))
s=0}else if(s||a!==34&&a!==39){if(a===32||a===9){if(s===1){i.push(e.s.slice(r,e.p))
s=2}}else if(s===2||a<48&&a!==45||a>57&&a<65||a>90&&a<97&&a!==95||a>122)TomlError.x("illegal character in key",e)
else if(!s){s=1
r=e.p}}else{a===e.s.charCodeAt(e.p+1)&&a===e.s.charCodeAt(e.p+2)&&TomlError.x("illegal quoted key: multiline strings are not allowed",e)
i.push(parseString(e))
s=2
e.p--}}while(a=e.s.charCodeAt(++e.p))
TomlError.x("incomplete key-value: cannot find end of key",e,n)}function parseInlineTable(e){let t,n=e.p++,r=Object.create(null),s=new Set
while(e.p<e.s.length){skipVoid(e)
if((t=e.s.charCodeAt(e.p))===125){e.p++
return r}let n,i=r,a=!1,o=e.p,c=parseKey(e)
for(let t=0;t<c.length;t++){t&&(i=a?i[n]:i[n]=Object.create(null))
n=c[t];(a=Object.hasOwn(i,n))&&(typeof i[n]!="object"||s.has(i[n]))&&TomlError.x("trying to redefine an already defined value",e,o)
let r=n==="__proto__"
if(e.uk&&(r||n==="constructor")){i=e.uk!==1&&TomlError.x("document contains an unsafe property",e,o)
break}!a&&r&&Object.defineProperty(i,n,{enumerable:!0,configurable:!0,writable:!0})}a&&TomlError.x("trying to redefine an already defined value",e,o)
skipVoid(e,!0,!0)
let u=extractValue(e,125)
i&&typeof(i[n]=u)=="object"&&s.add(u)
skipVoid(e)
if((t=e.s.charCodeAt(e.p++))===125)return r
t!==44&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished table",e,n)}function parseArray(e){let t,n=e.p++,r=[]
while(e.p<e.s.length){skipVoid(e)
if((t=e.s.charCodeAt(e.p))===93){e.p++
return r}r.push(extractValue(e,93))
skipVoid(e)
if((t=e.s.charCodeAt(e.p++))===93)return r
t!==44&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished array",e,n)}function peekTable(e,t,n,r,s){let i,a,o=n,c=r,u=!1
for(let n=0;n<t.length;n++){if(n){o=u?o[i]:o[i]=Object.create(null)
c=(a=c[i]).c
if(s===0&&(a.t===1||a.t===2))return null
if(a.t===2){let e=o.length-1
o=o[e]
c=c[e].c}}i=t[n]
if((u=Object.hasOwn(o,i))&&c[i]?.t===0&&c[i]?.d)return null
if(!u){let r=i==="__proto__"
if(e.uk&&(r||i==="constructor"))return!1
if(r){Object.defineProperty(o,i,{enumerable:!0,configurable:!0,writable:!0})
Object.defineProperty(c,i,{enumerable:!0,configurable:!0,writable:!0})}c[i]={t:n<t.length-1&&s===2?3:s,d:!1,i:0,c:Object.create(null)}}}a=c[i]
if(a.t!==s&&(s!==1||a.t!==3))return null
if(s===2){if(!a.d){a.d=!0
o[i]=[]}o[i].push(o=Object.create(null))
a.c[a.i++]=a={t:1,d:!1,i:0,c:Object.create(null)}}if(a.d)return null
a.d=!0
if(s===1)o=u?o[i]:o[i]=Object.create(null)
else if(s===0&&u)return null
return[i,o,a.c]}function validateTablePeek(e,t,n){t!==null&&e.uk!==2||TomlError.x(t===null?"trying to redefine an already defined table or value":"document contains an unsafe property",e,n)}function parse(e,t={}){let n,r={s:e,p:0,d:t.maxDepth??1e3,bi:t.integersAsBigInt??!1,ld:t.useLegacyDate??!0,uk:t.unsafeKeyBehaviour==="throw"?2:t.unsafeKeyBehaviour==="drop"?1:0},s=Object.create(null),i=Object.create(null),a=!1,o=s,c=i
e.charCodeAt(0)===65279&&r.p++
skipVoid(r)
while(r.p<e.length){if(e.charCodeAt(r.p)===91){let t=e.charCodeAt(++r.p)===91
n=r.p+=+t
a=!1
let u=parseKey(r,93)
if(t){e.charCodeAt(r.p)!==93&&TomlError.x("expected end of table array declaration",r)
r.p++}let l=peekTable(r,u,s,i,t?2:1)
if(l){c=l[2]
o=l[1]}else{validateTablePeek(r,l,n)
a=!0}}else{n=r.p
let e=peekTable(r,parseKey(r),o,c,0)
e||a||validateTablePeek(r,e,n)
skipVoid(r,!0,!0)
let t=extractValue(r,void 0)
e&&!a&&(e[1][e[0]]=t)}skipVoid(r,!0)
r.p<e.length&&(n=e.charCodeAt(r.p))!==10&&(n!==13||e.charCodeAt(r.p+1)!==10)&&TomlError.x("each key-value declaration must be followed by an end-of-line",r)
skipVoid(r)}return s}"".isWellFormed})}

