// Where all pages are listed: a box that finds pages in the list that stands there. The list is the
// index. A document of several surveys has a list of each.
(d=>{
const words=d.currentScript.dataset;
d.querySelectorAll('form[role=search]').forEach(form=>{
const part=name=>d.getElementById(form.id+'-'+name),box=form.querySelector('input'),state=form.querySelector('[role=status]'),
hits=part('hits'),lists=part('pages'),
// Without accents and capitals, apart at everything that is no letter and no digit.
plain=t=>t.normalize('NFD').replace(/\p{M}/gu,'').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(e=>e),
entries=[...lists.querySelectorAll('li')].map((item,place)=>{
const a=item.querySelector('a');
return{item,place,name:plain(a.textContent),more:plain(item.textContent+' '+item.closest('section').firstChild.textContent)}}),
// A word begins with what was written; where a script sets no spaces, it may stand inside.
fits=(list,q)=>list.some(w=>q>'\u02ff'?w.includes(q):w.startsWith(q)),
rank=(e,q)=>e.name.includes(q)?4:fits(e.name,q)?3:e.more.includes(q)?2:fits(e.more,q)?1:0,
find=()=>{
const asked=plain(box.value),
found=asked[0]?entries.map(e=>{
const ranks=asked.map(q=>rank(e,q));
return{e,score:Math.min(...ranks)&&ranks.reduce((a,b)=>a+b)-e.name.length/99}
}).filter(f=>f.score).sort((a,b)=>b.score-a.score||a.e.place-b.e.place):[];
lists.hidden=!!asked[0];
hits.replaceChildren(...found.slice(0,50).map(f=>f.e.item.cloneNode(!0)));
state.textContent=asked[0]?found[0]?found[1]?words.many.replace('#',found.length):words.one:words.none:''},
move=(from,step)=>{
const a=[...hits.querySelectorAll('a')],to=a.indexOf(from)+step;
(to<0?box:a[to])?.focus()};
form.hidden=!1;
box.oninput=find;
form.onsubmit=e=>{
e.preventDefault();
hits.querySelector('a')?.click()};
d.addEventListener('keydown',e=>{
const on=d.activeElement,inside=on==box||hits.contains(on);
if(e.key=='Escape'&&inside){box.value='';find();box.focus()}
else if(inside&&/^Arrow(Up|Down)$/.test(e.key)){e.preventDefault();move(on,e.key=='ArrowUp'?-1:1)}
else if(e.key=='/'&&!on.matches('input')){e.preventDefault();box.focus()}});
find()})
})(document);
