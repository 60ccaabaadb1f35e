exports.id=835
exports.ids=[835]
exports.modules={3430:((e,t)=>{"use strict"
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
const r=n(5562),s=n(7571),i=n(703),a=n(3350),o=n(3948),c=n(7213),u=n(6823),l=n(2793),g=n(7732),h=n(6049),f=n(3875)
t.ImageTemplate=class ImageTemplate{constructor(){this.comments=[]
this.instructions=[]}addComment(e){this.comments.push(e)}getComments(){return this.comments}addInstruction(e){this.instructions.push(e)}getInstructions(){return this.instructions}getInstructionAt(e){for(let t of this.instructions)if(h.Util.isInsideRange(r.Position.create(e,0),t.getRange()))return t
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
for(let t of this.instructions)if(t instanceof g.Onbuild){let n=t.getTriggerInstruction()
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
return t!==null&&h.Util.isInsideRange(e,t)}}}),6313:((e,t,n)=>{"use strict"
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
let t=[],n=-1,i=e[0].getRange().start,a=this.getInstructionRange(),o=this.document.offsetAt(i)-this.document.offsetAt(a.start),c=this.getTextContent().substring(o,this.document.offsetAt(e[e.length-1].getRange().end)-this.document.offsetAt(a.start)),u=this.document.offsetAt(a.start)+o,l=!1,g=!1
for(let e=0;e<c.length;e++){let a=c.charAt(e)
if(a===this.escapeChar){let s=c.charAt(e+1)
if(s===" "||s==="\t")e:for(let s=e+2;s<c.length;s++)switch(c.charAt(s)){case" ":case"\t":continue
case"\r":s++
case"\n":i!==null&&t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
i=null
l=!0
g=!1
e=s
break e
default:break e}else if(s==="\r"){if(i!==null){t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
i=null}l=!0
g=!1
e+=2}else if(s==="\n"){i!==null&&t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
i=null
l=!0
g=!1
e++}else e++}else if(s.Util.isNewline(a)){if(g){i=null
l=!0
g=!1}}else if(!g){if(i===null){if(a==="#"){g=!0
continue}let t=this.document.positionAt(u+e)
t.character!==0&&(i=r.Position.create(t.line,0))}n=e}}i===null?t.push(r.Range.create(this.document.positionAt(u+n),this.document.positionAt(u+n+1))):t.push(r.Range.create(i,this.document.positionAt(u+n+1)))
return t}getRawArgumentsContent(){let e=this.getArguments()
return e.length===0?null:this.getRangeContent(r.Range.create(e[0].getRange().start,e[e.length-1].getRange().end))}getArgumentsContent(){if(this.getArguments().length===0)return null
let e="",t=this.getArgumentsRanges(),n=this.document.getText()
for(let r of t)e+=n.substring(this.document.offsetAt(r.start),this.document.offsetAt(r.end))
return e}getArguments(){return this.getRawArguments()}getRawArguments(){let e=[],t=this.getInstructionRange(),n=this.document.offsetAt(t.end)-this.document.offsetAt(t.start),i=this.getTextContent().substring(n),o=this.document.offsetAt(t.start)+n,c=!1,u=!1,l=-1,g=!1,h=!1,f=-1,d=""
for(let t=0;t<i.length;t++){let n=i.charAt(t)
if(s.Util.isWhitespace(n)){if(h){g=!0
if(s.Util.isNewline(n)){g=!1
if(u){u=!1
c=!0}}continue}if(l!==-1){f===-1?e.push(new a.Argument(d,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+t)))):e.push(new a.Argument(d,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f))))
f=-1
d=""
l=-1}}else if(n===this.escapeChar){let s=i.charAt(t+1)
if(s===" "||s==="\t")e:for(let e=t+2;e<i.length;e++)switch(i.charAt(e)){case" ":case"\t":continue
case"\r":e++
case"\n":u=!1
h=!0
c=!0
l!==-1&&(f=t)
t=e
break e
default:f=t
l===-1&&(t=e-1)
break e}else if(s==="\r"){u=!1
h=!0
c=!0
l!==-1&&f===-1&&(f=t)
t+=2}else if(s==="\n"){u=!1
h=!0
c=!0
l!==-1&&f===-1&&(f=t)
t++}else{if(g&&f!==-1){e.push(new a.Argument(d,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f))))
d=""
l=-1}f=-1
g=!1
h=!1
if(s==="$")d=d+n+s
else{if(s==="")break
d+=s}l===-1&&(l=t)
t++}}else if(!u){if(c&&n==="#")u=!0
else{if(g&&f!==-1){e.push(new a.Argument(d,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f))))
d=""
l=-1}g=!1
h=!1
f=-1
d+=n
l===-1&&(l=t)}c=!1}}l!==-1&&(f===-1?e.push(new a.Argument(d,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+i.length)))):e.push(new a.Argument(d,r.Range.create(this.document.positionAt(o+l),this.document.positionAt(o+f)))))
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
case"$":if(t.charAt(i+1)==="{"){let s="${",a="",o=-1,u="",l=-1,g=-1,h=-1
t:for(let f=i+2;f<t.length;f++){let d=t.charAt(f)
switch(d){case this.escapeChar:for(let e=f+1;e<t.length;e++)switch(t.charAt(e)){case" ":case"\t":case"\r":continue
case"\n":f=e
continue t}break
case"}":s+="}"
let p=null,m=null,A=h!==-1?u:null,b=null
if(o===-1)o=f
else if(o+1===f){p=""
m=r.Range.create(this.document.positionAt(e+o+1),this.document.positionAt(e+o+1))}else{if(l===-1){l=h+1
g=h+1}else g+=1
p=t.substring(h,h+1)
m=r.Range.create(this.document.positionAt(e+h),this.document.positionAt(e+h+1))
b=r.Range.create(this.document.positionAt(e+l),this.document.positionAt(e+g))}let R=this.document.positionAt(e+i)
n.push(new c.Variable(a,r.Range.create(this.document.positionAt(e+i+2),this.document.positionAt(e+o)),r.Range.create(R,this.document.positionAt(e+f+1)),p,m,A,b,this.dockerfile.resolveVariable(a,R.line)!==void 0,this.isBuildVariable(a,R.line),s))
i=f
continue e
case":":if(o===-1)o=f
else if(h!==-1){if(l===-1){l=f
g=f}else g=f
u+=":"}else h=f
s+=":"
break
case"\n":case"\r":case" ":case"\t":break
default:if(o===-1)a+=d
else if(h!==-1){if(l===-1){l=f
g=f}else g=f
u+=d}else h=f
s+=d}}break e}if(s.Util.isWhitespace(t.charAt(i+1))||i===t.length-1)continue
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
let i=!1,a=!1,c=-1,u=-1,l=-1,g=0
const h=this.document.offsetAt(e[0].getRange().start),f=this.getRangeContent(r.Range.create(e[0].getRange().start,this.getRange().end))
e:for(let n=0;n<f.length;n++)switch(f.charAt(n)){case this.escapeChar:a=!0
for(let e=n+1;e<f.length;e++)switch(f.charAt(e)){case" ":case"\t":break
case"\r":e++
default:n=e
continue e}break
case"\r":break
case"\n":if(a)break
if(!i){const t=h+n
for(const n of e){if(!(this.document.offsetAt(n.getRange().start)<t))break
n.getValue().startsWith("<<")&&s.push(n)}i=!0
l=-1
continue e}{c===-1&&(c=n)
u=n
const e=s[g],i=e.getRange(),a=this.getNameRange(i),f=this.getName(a),d=this.getDelimiterRange(e,f,r.Range.create(this.document.positionAt(h+l),this.document.positionAt(h+n)))
if(d!==null){const e=r.Range.create(this.document.positionAt(h+c),this.document.positionAt(h+l-1))
t.push(new o.Heredoc(i,f,a,e,d))
c=-1
g++}l=-1}break
case" ":case"\t":if(a)break
case"#":if(a)for(let e=n+1;e<f.length;e++)if(f.charAt(e)==="\n"){n=e
continue e}default:a&&(a=!1)
if(i){c===-1&&(c=n)
l===-1&&(l=n)}}if(!i)return this.createSingleLineHeredocs(e)
{const e=s[g],i=e.getRange(),a=this.getNameRange(i),f=this.getName(a)
let d=null
const p=this.getDelimiterRange(e,f,r.Range.create(this.document.positionAt(h+l),n.end))
p===null?d=r.Range.create(this.document.positionAt(h+c),n.end):u!==-1&&(d=r.Range.create(this.document.positionAt(h+c),this.document.positionAt(h+u)))
t.push(new o.Heredoc(i,f,a,d,p))
g++
for(let e=g;e<s.length;e++){const e=s[g].getRange(),n=this.getNameRange(e),r=this.getName(n)
t.push(new o.Heredoc(e,r,n,null,null))
g++}}return t}getDelimiterRange(e,t,n){const s=this.document.getText(n)
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
return t.endsWith("/")?t+e:t+"/"+e}}}}t.Workdir=Workdir}),7371:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.JSONArgument=void 0
const r=n(3430)
class JSONArgument extends r.Argument{constructor(e,t,n){super(e,t)
this.jsonRange=n}getJSONRange(){return this.jsonRange}getJSONValue(){let e=super.getValue()
e=e.substring(1,e.length-1)
return e}}t.JSONArgument=JSONArgument}),8667:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.JSONInstruction=void 0
const r=n(5562),s=n(3430),i=n(7371),a=n(559)
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
return}const g=e.offsetAt(this.getArgumentsRange().start)
let h=-1,f="",d=!1,p=""
e:for(let t=0;t<u.length;t++){let n=u.charAt(t)
switch(n){case"[":if(f===""){this.openingBracket=new s.Argument("[",r.Range.create(e.positionAt(g+t),e.positionAt(g+t+1)))
f="["}else{if(!d)break e
p+=n}break
case'"':if(f==="["||f===","){h=t
d=!0
f='"'
p+=n
continue}if(f!=='"')break e
if(!d)break e
p+=n
d=!1
this.jsonStrings.push(new i.JSONArgument(p,r.Range.create(e.positionAt(g+h),e.positionAt(g+t+1)),r.Range.create(e.positionAt(g+h+1),e.positionAt(g+t))))
p=""
break
case",":if(d)p+=n
else{if(f!=='"')break e
f=","}break
case"]":if(d)p+=n
else if(f!==""){this.closingBracket=new s.Argument("]",r.Range.create(e.positionAt(g+t),e.positionAt(g+t+1)))
break e}break
case" ":case"\t":break
case"\\":if(d)switch(u.charAt(t+1)){case'"':case"\\":p+=u.charAt(t+1)
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
default:if(!d)break e
p+=n}}}stopSearchingForFlags(e){return!0}getOpeningBracket(){return this.openingBracket}getJSONStrings(){return this.jsonStrings}getClosingBracket(){return this.closingBracket}}t.JSONInstruction=JSONInstruction}),735:((e,t)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Line=void 0
t.Line=class Line{constructor(e,t){this.document=e
this.range=t}getRange(){return this.range}getTextContent(){return this.document.getText().substring(this.document.offsetAt(this.range.start),this.document.offsetAt(this.range.end))}isAfter(e){return this.range.start.line>e.range.start.line}isBefore(e){return this.range.start.line<e}}}),4248:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.DockerfileParser=t.DefaultVariables=t.Directive=t.Keyword=t.Workdir=t.Volume=t.User=t.Stopsignal=t.Shell=t.Run=t.PropertyInstruction=t.Onbuild=t.ModifiableInstruction=t.Label=t.JSONInstruction=t.Heredoc=t.Healthcheck=t.From=t.Env=t.Entrypoint=t.Copy=t.Cmd=t.Arg=t.Add=t.Variable=t.Property=t.ParserDirective=t.Line=t.Instruction=t.Flag=t.Comment=t.JSONArgument=t.Argument=void 0
var r=n(3430)
Object.defineProperty(t,"Argument",{enumerable:!0,get:function(){return r.Argument}})
var s=n(7371)
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
var g=n(5364)
Object.defineProperty(t,"Property",{enumerable:!0,get:function(){return g.Property}})
var h=n(6833)
Object.defineProperty(t,"Variable",{enumerable:!0,get:function(){return h.Variable}})
var f=n(5648)
Object.defineProperty(t,"Add",{enumerable:!0,get:function(){return f.Add}})
const d=n(7571)
Object.defineProperty(t,"Arg",{enumerable:!0,get:function(){return d.Arg}})
const p=n(703)
Object.defineProperty(t,"Cmd",{enumerable:!0,get:function(){return p.Cmd}})
const m=n(3350)
Object.defineProperty(t,"Copy",{enumerable:!0,get:function(){return m.Copy}})
const A=n(7213)
Object.defineProperty(t,"Entrypoint",{enumerable:!0,get:function(){return A.Entrypoint}})
const b=n(3948)
Object.defineProperty(t,"Env",{enumerable:!0,get:function(){return b.Env}})
const R=n(6823)
Object.defineProperty(t,"From",{enumerable:!0,get:function(){return R.From}})
const v=n(2793)
Object.defineProperty(t,"Healthcheck",{enumerable:!0,get:function(){return v.Healthcheck}})
var O=n(445)
Object.defineProperty(t,"Heredoc",{enumerable:!0,get:function(){return O.Heredoc}})
var y=n(8667)
Object.defineProperty(t,"JSONInstruction",{enumerable:!0,get:function(){return y.JSONInstruction}})
var P=n(5193)
Object.defineProperty(t,"Label",{enumerable:!0,get:function(){return P.Label}})
var I=n(559)
Object.defineProperty(t,"ModifiableInstruction",{enumerable:!0,get:function(){return I.ModifiableInstruction}})
var k=n(7732)
Object.defineProperty(t,"Onbuild",{enumerable:!0,get:function(){return k.Onbuild}})
var w=n(222)
Object.defineProperty(t,"PropertyInstruction",{enumerable:!0,get:function(){return w.PropertyInstruction}})
var C=n(190)
Object.defineProperty(t,"Run",{enumerable:!0,get:function(){return C.Run}})
var x=n(6133)
Object.defineProperty(t,"Shell",{enumerable:!0,get:function(){return x.Shell}})
var _=n(7163)
Object.defineProperty(t,"Stopsignal",{enumerable:!0,get:function(){return _.Stopsignal}})
var N=n(7496)
Object.defineProperty(t,"User",{enumerable:!0,get:function(){return N.User}})
var S=n(4709)
Object.defineProperty(t,"Volume",{enumerable:!0,get:function(){return S.Volume}})
const T=n(3875)
Object.defineProperty(t,"Workdir",{enumerable:!0,get:function(){return T.Workdir}})
var V,F,D;(function(e){e.ADD="ADD"
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
e.WORKDIR="WORKDIR"})(V||(t.Keyword=V={}));(function(e){e.escape="escape"
e.syntax="syntax"})(F||(t.Directive=F={}))
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
break e}let g=this.document.positionAt(this.document.offsetAt(n.start)+l)
if(o===-1)this.flags.push(new s.Flag(this.document,n,t.substring(2),r.Range.create(g,n.end),null,null))
else if(o===t.length-1){let e=this.document.positionAt(this.document.offsetAt(n.start)+o)
this.flags.push(new s.Flag(this.document,n,t.substring(2,o),r.Range.create(g,e),"",r.Range.create(n.end,n.end)))}else{let e=this.document.positionAt(this.document.offsetAt(n.start)+o)
this.flags.push(new s.Flag(this.document,n,t.substring(2,a),r.Range.create(g,e),t.substring(a+1),r.Range.create(this.document.positionAt(this.document.offsetAt(n.start)+o+1),n.end)))}}}}return this.flags}getArguments(){const e=super.getArguments(),t=this.getFlags()
if(t.length===0)return e
for(let n=0;n<t.length;n++)e.shift()
return e}}t.ModifiableInstruction=ModifiableInstruction}),8726:((e,t,n)=>{"use strict"
Object.defineProperty(t,"__esModule",{value:!0})
t.Parser=void 0
const r=n(2189),s=n(5562),i=n(8268),a=n(9133),o=n(6313),c=n(5648),u=n(7571),l=n(703),g=n(3350),h=n(3948),f=n(7213),d=n(6823),p=n(2793),m=n(5193),A=n(7732),b=n(190),R=n(6133),v=n(7163),O=n(3875),y=n(7496),P=n(4709),I=n(7847),k=n(6049),w=n(4248)
class Parser{constructor(){this.escapeChar=null}static createInstruction(e,t,n,r,s,i){switch(s.toUpperCase()){case"ADD":return new c.Add(e,r,t,n,s,i)
case"ARG":return new u.Arg(e,r,t,n,s,i)
case"CMD":return new l.Cmd(e,r,t,n,s,i)
case"COPY":return new g.Copy(e,r,t,n,s,i)
case"ENTRYPOINT":return new f.Entrypoint(e,r,t,n,s,i)
case"ENV":return new h.Env(e,r,t,n,s,i)
case"FROM":return new d.From(e,r,t,n,s,i)
case"HEALTHCHECK":return new p.Healthcheck(e,r,t,n,s,i)
case"LABEL":return new m.Label(e,r,t,n,s,i)
case"ONBUILD":return new A.Onbuild(e,r,t,n,s,i)
case"RUN":return new b.Run(e,r,t,n,s,i)
case"SHELL":return new R.Shell(e,r,t,n,s,i)
case"STOPSIGNAL":return new v.Stopsignal(e,r,t,n,s,i)
case"WORKDIR":return new O.Workdir(e,r,t,n,s,i)
case"USER":return new y.User(e,r,t,n,s,i)
case"VOLUME":return new P.Volume(e,r,t,n,s,i)}return new o.Instruction(e,r,t,n,s,i)}getParserDirectives(e,t){const n=[]
this.escapeChar=""
e:for(let r=k.Util.isUTF8BOM(t.substring(0,1))?1:0;r<t.length;r++)switch(t.charAt(r)){case" ":case"\t":break
case"\r":case"\n":default:break e
case"#":let i=-1,o=-1
for(let c=r+1;c<t.length;c++){let u=t.charAt(c)
switch(u){case" ":case"\t":i!==-1&&o===-1&&(o=c)
break
case"\r":case"\n":break e
case"=":let l=-1,g=-1
o===-1&&(o=c)
let h=t.length
t:for(let e=c+1;e<t.length;e++){u=t.charAt(e)
switch(u){case"\r":case"\n":l!==-1&&g===-1&&(g=e)
h=e
break t
case"\t":case" ":l!==-1&&g===-1&&(g=e)
continue
default:l===-1&&(l=e)}}if(i===-1)break e
if(l===-1){l=c+1
g=h}else g===-1&&(g=t.length)
const f=s.Range.create(e.positionAt(r),e.positionAt(h)),d=s.Range.create(e.positionAt(i),e.positionAt(o)),p=s.Range.create(e.positionAt(l),e.positionAt(g))
n.push(new a.ParserDirective(e,f,d,p))
i=-1
r=t.charAt(g)==="\r"?g+1:g
continue e
default:i===-1&&(i=c)}}}return n}parse(e){this.document=r.TextDocument.create("","",0,e)
this.buffer=e
let t=new I.Dockerfile(this.document),n=this.getParserDirectives(this.document,this.buffer),i=0
this.escapeChar="\\"
if(n.length>0){t.setDirectives(n)
this.escapeChar=t.getEscapeCharacter()
i=this.document.offsetAt(s.Position.create(n.length,0))}else k.Util.isUTF8BOM(e.substring(0,1))&&(i=1)
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
if(n===w.Keyword.ONBUILD){if((e=e.getTriggerInstruction())===null)return t
n=e.getKeyword()}if(n!==w.Keyword.ADD&&n!==w.Keyword.COPY&&n!==w.Keyword.RUN)return t
const r=[]
let s=!1
for(const t of e.getArguments()){const e=t.getValue()
if(e.startsWith("<<")&&e.length>2){e.startsWith("<<-")&&(s=!0)
const t=k.Util.parseHeredocName(e)
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
let l=-1,g="",h=0
e:for(let r=0;r<e.length;r++){let s=e.charAt(r)
switch(s){case t:if(r+1===e.length){g+=t
break e}s=e.charAt(r+1)
if(s===" "||s==="\t")t:for(let i=r+2;i<e.length;i++){let a=e.charAt(i)
switch(a){case" ":case"\t":break
case"\r":i++
case"\n":n=!0
r=i
continue e
default:if(!u&&!c&&!o){if(a===t){g+=s
r+=1}else{g=g+s+a
r=i}continue e}break t}}if(u){if(s==="\r"){n=!0
r+=2}else if(s==="\n"){n=!0
r++}else if(s!=='"'){s===t&&r++
g+=t}continue e}if(c||o){if(s==="\r"){n=!0
r+=2}else if(s==="\n"){n=!0
r++}else g+=t
continue e}if(s===t){g+=t
r++}else if(s==="\r"){n=!0
r+=2}else if(s==="\n"){n=!0
r++
h=r}else{g+=s
r++}break
case" ":case"\t":n&&l===-1&&(l=r)
g+=s
break
case"\r":r++
case"\n":if(n&&l!==-1){g=g.substring(0,g.length-(r-l-1))
l=-1}break
case"#":if(n){if(l!==-1){g=g.substring(0,g.length-(r-l))
l=-1}t:for(let t=r+1;t<e.length;t++)switch(e.charAt(t)){case"\r":t++
case"\n":r=t
break t}continue e}default:if(n){n=!1
l=-1}g+=s}}return g}}t.Property=Property}),222:((e,t,n)=>{"use strict"
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
let g=t.start.line!==l.line,h=!1,f=-1,d=this.findTrailingNonWhitespace(c)
i=c.substring(u,d+1)
let p=g?-1:0,m=!1
e:for(let t=0;t<i.length;t++){let s=i.charAt(t)
switch(s){case this.escapeChar:if(t+1===i.length){h=!0
break e}g||(f=t)
switch(i.charAt(t+1)){case" ":case"\t":if(!o.Util.isWhitespace(i.charAt(t+2))){t+=1
continue e}t:for(let s=t+2;s<i.length;s++)switch(i.charAt(s)){case"\r":s++
case"\n":g=!0
t=s
continue e
case" ":case"\t":break
default:e.push(new a.Argument(i.substring(p,t),r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+t+2))))
p=s
break t}t=p-1
continue e
case"\r":t++
case"\n":g=!0
t+=1
continue e
case this.escapeChar:p===-1&&(p=t)
t+=1
continue e
default:p===-1&&(p=t)
continue e}case"'":case'"':if(m){this.createSpacedArgument(p,e,i,f,n,u)
p=t
m=!1}p===-1&&(p=t)
for(let o=t+1;o<i.length;o++)switch(i.charAt(o)){case s:if(i.charAt(o+1)!==" "&&i.charAt(o+1)!==""){t=o
continue e}e.push(new a.Argument(i.substring(p,o+1),r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+o+1))))
t=o
p=-1
continue e
case this.escapeChar:o++}break e
case" ":case"\t":if(g)p!==-1&&(m=!0)
else if(p!==-1){e.push(new a.Argument(i.substring(p,t),r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+t))))
p=-1}break
case"\r":t++
case"\n":m=!1
break
case"#":if(g){for(let e=t+1;e<i.length;e++)switch(i.charAt(e)){case"\r":e++
case"\n":t=e
m=!1
continue e}if(p!==-1){let t=i.substring(p,f)
e.push(new a.Argument(t,r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+f))))
p=-1}break e}p===-1&&(p=t)
break
default:if(m){this.createSpacedArgument(p,e,i,f,n,u)
p=t
m=!1}g=!1
p===-1&&(p=t)
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
default:r=!1}break e}}}if(p!==-1&&p!==i.length){let t=h?i.length-1:i.length,s=i.substring(p,t)
e.push(new a.Argument(s,r.Range.create(this.document.positionAt(n+u+p),this.document.positionAt(n+u+t))))}return e}createSpacedArgument(e,t,n,s,i,o){e!==-1&&t.push(new a.Argument(n.substring(e,s),r.Range.create(this.document.positionAt(i+o+e),this.document.positionAt(i+o+s))))}}t.PropertyInstruction=PropertyInstruction}),6049:((e,t)=>{"use strict"
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
this.stringValue=u}toString(){return this.stringValue}getName(){return this.name}getNameRange(){return this.nameRange}getRange(){return this.range}getModifier(){return this.modifier}getModifierRange(){return this.modifierRange}getSubstitutionParameter(){return this.substitutionParameter}getSubstitutionRange(){return this.substitutionRange}isDefined(){return this.defined}isBuildVariable(){return this.buildVariable===!0}isEnvironmentVariable(){return this.buildVariable===!1}}}),2189:(function(e,t){var n=this&&this.__spreadArray||function(e,t,n){if(n||arguments.length===2)for(var r,s=0,i=t.length;s<i;s++)if(r||!(s in t)){r||(r=Array.prototype.slice.call(t,0,s))
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
var u=o+i.text.length,l=this._content.charCodeAt(o-1)===13&&this._content.charCodeAt(o)===10,g=this._content.charCodeAt(u-1)===13&&this._content.charCodeAt(u)===10
if(l||g){this._lineOffsets=void 0
continue}var h=Math.max(a.start.line,0),f=Math.max(a.end.line,0),d=this._lineOffsets,p=computeLineOffsets(i.text,!1,o)
if(f-h===p.length)for(var m=0,A=p.length;m<A;m++)d[m+h+1]=p[m]
else p.length<1e4?d.splice.apply(d,n([h+1,f-h],p,!1)):this._lineOffsets=d=d.slice(0,h+1).concat(p,d.slice(f+1))
var b=i.text.length-(c-o)
if(b!==0)for(m=h+1+p.length,A=d.length;m<A;m++)d[m]=d[m]+b}else{if(!FullTextDocument.isFull(i))throw new Error("Unknown change event received")
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
return t!==e.range?{newText:e.newText,range:t}:e}})})}

